package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carecert.certificate.Batches;
import org.carecert.certificate.domain.BatchState;
import org.carecert.sanction.SanctionFiles;
import org.carecert.training.Openings;

/** What waits between the roster and the certificate, counted. */
@RequestScoped
public class SeasonWork {
  private static final int COUNTED = 100;

  @Inject private Openings openings;
  @Inject private SanctionFiles sanctions;
  @Inject private Batches batches;

  /** Opening applications that wait for the bureau. */
  public int openings() {
    return openings.waiting().size();
  }

  /** Sanctions that wait for a second officer. */
  public int sanctions() {
    return (int) sanctions.waiting();
  }

  /** Batches of certificates that wait for the second signature. */
  public int batches() {
    return (int)
        batches.list(null, COUNTED).items().stream()
            .filter(batch -> batch.state() == BatchState.PREPARED && batch.counts().ready() > 0)
            .count();
  }
}
