package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemStanding;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.ItemsMoved;
import org.carecert.exam.domain.LeakedSession;
import org.carecert.exam.domain.PaperReleaseVoided;
import org.carecert.exam.domain.RejectedRow;
import org.carecert.exam.domain.StepReport;
import org.carecert.exam.domain.StepWanted;
import org.carecert.exam.domain.VoidedRelease;
import org.carecert.exam.store.ItemStore;
import org.carecert.exam.store.LeakStore;
import org.carecert.exam.store.ReleaseStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
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
  @Inject private ItemStore items;
  @Inject private LeakStore leaks;
  @Inject private ReleaseStore releases;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Takes items to their next state, each in the version that was read. One that may not go, or
   * that got another version meanwhile, stops no other. Of planned sessions whose paper holds one
   * that is retired the releases are void.
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public StepReport step(ExamScope scope, StepWanted wanted) {
    Caller caller = callers.current();
    Refused.ifAny(wanted.faults());
    items.lock(caller.organisation(), scope);
    Map<String, ItemStanding> present =
        items.standings(caller.organisation(), scope, wanted.read().keySet());
    if (wanted.to() == ItemState.RETIRED) {
      releases.hold(
          present.values().stream().map(ItemStanding::versionId).toList(), clock.instant());
    }
    List<RejectedRow> refused = new ArrayList<>();
    List<Long> taken = new ArrayList<>();
    int row = 0;
    for (String code : wanted.read().keySet()) {
      row++;
      ItemStanding standing = present.get(code);
      List<Refusal> against =
          standing == null
              ? List.of(Refusal.of(CommonReason.NOT_FOUND))
              : standing.against(wanted, caller.accountId());
      if (standing != null && against.isEmpty()) {
        items.add(standing.taken(wanted, caller.accountId(), clock.instant()));
        taken.add(standing.versionId());
      } else {
        refused.add(new RejectedRow(row, code, against));
      }
    }
    if (!taken.isEmpty()) {
      facts.fire(
          new ItemsMoved(
              caller.organisation(), scope.occupation(), scope.level(), wanted.to(), taken.size()));
    }
    return new StepReport(
        taken.size(), refused, leaked(caller, wanted, taken), anew(wanted, taken));
  }

  private List<LeakedSession> leaked(Caller caller, StepWanted wanted, List<Long> taken) {
    return wanted.to() == ItemState.COMPROMISED && !taken.isEmpty()
        ? leaks.sessions(caller.organisation(), taken)
        : List.of();
  }

  private List<LeakedSession> anew(StepWanted wanted, List<Long> taken) {
    if (wanted.to() != ItemState.RETIRED || taken.isEmpty()) {
      return List.of();
    }
    List<VoidedRelease> voided = releases.voidedBy(taken);
    for (VoidedRelease each : voided) {
      facts.fire(
          new PaperReleaseVoided(
              each.sessionId(), each.session().code(), each.officerId(), each.item()));
    }
    return voided.stream().map(VoidedRelease::session).distinct().toList();
  }
}
