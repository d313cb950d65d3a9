package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ExamLot;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LotLine;
import org.carecert.exam.domain.RotationPlan;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/**
 * 抽签轮转: the desk at which the lot of a session is drawn, once, and everybody's way through the
 * stations is seen. Whoever releases the paper as the second draws it if nobody has, or who admits
 * somebody after that.
 */
@Stateless
public class Rotations {
  @Inject private SessionStore sessions;
  @Inject private StationLots lots;
  @Inject private Officers officers;
  @Inject private OwnSessions own;
  @Inject private Clock clock;

  /** The lead and each candidate's way through the stations, by lot; nobody is named by it. */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_ASSESSOR})
  public RotationPlan of(String sessionCode) {
    Caller caller = own.caller();
    return plan(
        sessions
            .assessed(caller.accountId(), sessionCode)
            .or(() -> sessions.session(caller.organisation(), sessionCode))
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
  }

  /**
   * Draws the lot.
   *
   * @throws Refused LOT_DRAWN, NOBODY_ADMITTED, SESSION_CLOSED
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public RotationPlan draw(String sessionCode) {
    ExamSession session = own.locked(sessionCode);
    lots.draw(session, own.caller().accountId());
    return plan(session);
  }

  private RotationPlan plan(ExamSession session) {
    Optional<ExamLot> lot = lots.of(session);
    return new RotationPlan(
        session.code(),
        session.plan().name(),
        lots.order(session).stream().findFirst().map(this::name).orElse(""),
        lot.map(l -> line(session, l)).orElse(null),
        lots.turns(session));
  }

  private LotLine line(ExamSession session, ExamLot lot) {
    return lot.line(name(lot.drawnBy()), own.over(session, clock.instant()));
  }

  private String name(long account) {
    return Optional.ofNullable(officers.of(List.of(account)).get(account))
        .map(Caller::displayName)
        .orElse("");
  }
}
