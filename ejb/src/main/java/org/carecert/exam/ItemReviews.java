package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemStanding;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.ItemsMoved;
import org.carecert.exam.domain.LeakedSession;
import org.carecert.exam.domain.RejectedRow;
import org.carecert.exam.domain.StepReport;
import org.carecert.exam.domain.StepWanted;
import org.carecert.exam.store.ItemStore;
import org.carecert.exam.store.LeakStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/**
 * 试题审定: the evaluation organisation's desk where items go from draft to reviewed and approved, each
 * time by another person than the author (four eyes), and to their end.
 */
@Stateless
public class ItemReviews {
  private static final int MOST = 20_000;

  @Inject private ItemStore items;
  @Inject private LeakStore leaks;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Takes the present versions that match to their next state; one that may not stops no other. */
  @RolesAllowed(Role.N_EVALUATOR)
  public StepReport step(ItemQuery which, StepWanted wanted) {
    Caller caller = callers.current();
    Refused.ifAny(wanted.faults());
    items.lock(caller.organisation(), which.scope());
    List<RejectedRow> refused = new ArrayList<>();
    List<Long> taken = new ArrayList<>();
    int row = 0;
    for (ItemStanding standing : items.standings(caller.organisation(), which, MOST)) {
      row++;
      List<Refusal> against = standing.against(wanted, caller.accountId());
      if (against.isEmpty()) {
        items.add(standing.taken(wanted, caller.accountId(), clock.instant()));
        taken.add(standing.versionId());
      } else {
        refused.add(new RejectedRow(row, standing.code(), against));
      }
    }
    if (!taken.isEmpty()) {
      facts.fire(
          new ItemsMoved(
              caller.organisation(),
              which.scope().occupation(),
              which.scope().level(),
              wanted.to(),
              taken.size()));
    }
    return new StepReport(taken.size(), refused, leaked(caller, wanted, taken));
  }

  private List<LeakedSession> leaked(Caller caller, StepWanted wanted, List<Long> taken) {
    return wanted.to() == ItemState.COMPROMISED && !taken.isEmpty()
        ? leaks.sessions(caller.organisation(), taken)
        : List.of();
  }
}
