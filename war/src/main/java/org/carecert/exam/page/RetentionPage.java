package org.carecert.exam.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carecert.exam.Retentions;
import org.carecert.exam.domain.RetentionDue;
import org.carecert.shared.Waits;
import org.jspecify.annotations.Nullable;

/** The list of archives whose time is over or ends soon. */
@Named
@RequestScoped
public class RetentionPage {
  private static final int SHOWN = 200;

  @Inject private Retentions retentions;

  private @Nullable Waits<RetentionDue> due;

  /** What is due, the oldest first. */
  public Waits<RetentionDue> getDue() {
    Waits<RetentionDue> found = due;
    if (found == null) {
      found = retentions.due(SHOWN);
      due = found;
    }
    return found;
  }
}
