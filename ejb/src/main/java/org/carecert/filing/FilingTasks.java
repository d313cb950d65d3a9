package org.carecert.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.filing.domain.FilingTaskDone;
import org.carecert.filing.domain.TaskLine;
import org.carecert.filing.store.TaskStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Waits;

/** 人员变动待办窗口: the desk that shows facility and bureau whose standing changed. */
@Stateless
public class FilingTasks {
  @Inject private Callers callers;
  @Inject private TaskStore tasks;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** What is open: a facility's own, or all for the bureau. */
  @RolesAllowed({Role.N_FACILITY, Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER, Role.N_INSPECTOR})
  public Waits<TaskLine> open(int shown) {
    Caller caller = callers.current();
    Long operator = caller.has(Role.FACILITY) ? (Long) caller.organisation() : null;
    return new Waits<>(tasks.open(operator, shown), tasks.countOpen(operator));
  }

  /** The bureau has seen to it. */
  @RolesAllowed({Role.N_HEALTH_CLERK, Role.N_HEALTH_REVIEWER})
  public void done(long taskId) {
    if (!tasks.done(taskId, clock.instant())) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    facts.fire(new FilingTaskDone(taskId));
  }
}
