package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carecert.exam.domain.LeakedSession;
import org.carecert.exam.domain.PendingDecision;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.ReleaseStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Role;
import org.carecert.shared.Waits;

/**
 * 待复核决定: the desk that tells a second officer what others of his organisation have proposed, and
 * everybody which papers are to be released anew.
 */
@Stateless
public class PendingDecisions {
  @Inject private DecisionStore decisions;
  @Inject private ReleaseStore releases;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** What waits for the caller, the oldest first; never what he proposed himself. */
  @RolesAllowed(Role.N_EVALUATOR)
  public Waits<PendingDecision> waiting(int most) {
    Caller caller = callers.current();
    long owner = caller.organisation();
    return new Waits<>(
        decisions.pending(owner, caller.username(), most),
        decisions.pending(owner, caller.username()));
  }

  /** Sessions whose paper the caller has to release anew, since an item of it was retired. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<LeakedSession> releases() {
    Caller caller = callers.current();
    return releases.anew(caller.organisation(), caller.accountId(), clock.instant());
  }
}
