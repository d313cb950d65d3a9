package org.carecert.filing.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carecert.filing.domain.TaskCause;
import org.carecert.filing.store.TaskStore;
import org.carecert.registry.domain.EvidenceWithdrawn;
import org.carecert.sanction.domain.SanctionConfirmed;

/**
 * Hears that a listed person may no longer work, and only writes a task: the filing itself stays as
 * it was.
 */
@Dependent
public class TaskOpener {
  @Inject private TaskStore tasks;
  @Inject private Clock clock;

  void sanctioned(@Observes SanctionConfirmed fact) {
    open(fact.personId(), TaskCause.SANCTION);
  }

  void withdrawn(@Observes EvidenceWithdrawn fact) {
    open(fact.personId(), TaskCause.DOCUMENT);
  }

  private void open(long personId, TaskCause cause) {
    Instant now = clock.instant();
    // No due date here: it is counted at night, so that nothing can stop the decision.
    tasks.open(personId, cause, now, null);
  }
}
