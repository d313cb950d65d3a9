package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.certificate.Batches;
import org.carecert.certificate.domain.BatchState;
import org.carecert.sanction.SanctionFiles;
import org.carecert.sanction.domain.DecisionState;
import org.carecert.training.Cohorts;
import org.carecert.training.Openings;
import org.carecert.training.domain.CohortState;

/** What waits between the roster and the certificate. */
@RequestScoped
public class SeasonWork {
  private static final int COUNTED = 100;

  @Inject private Openings openings;
  @Inject private Cohorts cohorts;
  @Inject private SanctionFiles sanctions;
  @Inject private Batches batches;
  @Inject private Words words;

  /** Opening applications that wait for the bureau. */
  public Waiting openings() {
    return Waiting.of(
        "training.openings.title",
        "/training/openings.xhtml",
        openings.waiting().stream()
            .map(
                line ->
                    new Waiting.Thing(
                        line.title(),
                        "/training/opening.xhtml?code=" + line.cohort(),
                        line.daysLeft(),
                        line.schoolName()))
            .toList());
  }

  /** Cohorts whose application was returned or not yet sent. */
  public Waiting cohorts() {
    return Waiting.of(
        "training.cohorts.title",
        "/training/cohorts.xhtml",
        cohorts.list(null, COUNTED).items().stream()
            .filter(
                line -> line.state() == CohortState.DRAFT || line.state() == CohortState.RETURNED)
            .map(
                line ->
                    new Waiting.Thing(
                        line.title(),
                        "/training/cohort.xhtml?code=" + line.code(),
                        null,
                        words.of(line.state())))
            .toList());
  }

  /** Sanctions and liftings that wait for a second officer. */
  public Waiting sanctions() {
    List<Waiting.Thing> proposed =
        sanctions.list(Long.MAX_VALUE, COUNTED).items().stream()
            .filter(line -> line.state() == DecisionState.PROPOSED)
            .sorted(java.util.Comparator.comparing(line -> line.proposedAt()))
            .map(
                line ->
                    new Waiting.Thing(
                        line.personName(),
                        "/sanction/sanction.xhtml?code=" + line.code(),
                        null,
                        words.of(line.kind()) + " · " + words.time(line.proposedAt())))
            .toList();
    return Waiting.of("sanction.list.title", "/sanction/sanctions.xhtml", proposed)
        .counting(sanctions.waiting());
  }

  /** Batches of certificates that wait for the second signature. */
  public Waiting batches() {
    return Waiting.of(
        "certificate.batches.title",
        "/certificate/batches.xhtml",
        batches.list(null, COUNTED).items().stream()
            .filter(batch -> batch.state() == BatchState.PREPARED && batch.counts().ready() > 0)
            .sorted(java.util.Comparator.comparing(batch -> batch.preparedAt()))
            .map(
                batch ->
                    new Waiting.Thing(
                        words.of(batch.kind()) + " · " + batch.source(),
                        "/certificate/batch.xhtml?code=" + batch.code(),
                        null,
                        words.time(batch.preparedAt())))
            .toList());
  }
}
