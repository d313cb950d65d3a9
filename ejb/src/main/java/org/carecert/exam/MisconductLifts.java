package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Decided;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Misconduct;
import org.carecert.exam.domain.MisconductLift;
import org.carecert.exam.domain.MisconductLiftLine;
import org.carecert.exam.domain.MisconductLifted;
import org.carecert.exam.domain.ResultChange;
import org.carecert.exam.store.DecisionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 撤销违纪处理: the desk where one officer proposes to lift a decision that cancelled a candidate's
 * sitting, and another puts that in force. A published result then has a new version from the marks
 * that stand, and what rests on it follows.
 */
@Stateless
public class MisconductLifts {
  @Inject private OwnSessions own;
  @Inject private DecisionStore decisions;
  @Inject private ResultCorrections corrections;
  @Inject private Verdicts verdicts;
  @Inject private SessionBook book;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The session's decisions to lift one, the newest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<MisconductLiftLine> of(String sessionCode) {
    ExamSession session = own.of(sessionCode);
    List<MisconductLift> all = decisions.lifts(session.id());
    if (all.isEmpty()) {
      return List.of();
    }
    Map<Long, String> names =
        book.read(session, Map.of()).stream()
            .collect(Collectors.toMap(line -> line.personId(), line -> line.name()));
    return all.stream().map(l -> l.line(names.getOrDefault(l.personId(), ""))).toList();
  }

  /**
   * Proposes to lift a decision on conduct.
   *
   * @return its code
   * @throws Refused NOT_FOUND, NOT_IN_FORCE if it does not cancel the sitting now, LIFT_WAITS
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String propose(String sessionCode, String misconduct, String basis, String reason) {
    new Require().text("basis", basis, 300).text("reason", reason, 2_000).check();
    ExamSession session = own.locked(sessionCode);
    Misconduct lifted =
        decisions.onConduct(session.id()).stream()
            .filter(m -> m.code().equals(misconduct))
            .findFirst()
            .orElseThrow(() -> Refused.at("misconduct", CommonReason.NOT_FOUND));
    if (lifted.state() != DecisionState.IN_FORCE
        || decisions.lifted(session.id()).contains(lifted.id())) {
      throw Refused.at("misconduct", ExamReason.NOT_IN_FORCE);
    }
    if (decisions.lifts(session.id()).stream()
        .anyMatch(l -> l.misconductId() == lifted.id() && l.state() == DecisionState.PROPOSED)) {
      throw Refused.at("misconduct", ExamReason.LIFT_WAITS);
    }
    MisconductLift lift =
        new MisconductLift(
            PublicCode.fresh(),
            lifted,
            basis.strip(),
            reason.strip(),
            own.caller().username(),
            clock.instant());
    decisions.add(lift);
    told(lift);
    return lift.code();
  }

  /**
   * Whose scores or outcome it would change, before and after; nothing is kept.
   *
   * @throws Refused as {@link #confirm} while the result could not be formed
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<ResultChange> dryRun(String sessionCode, String code) {
    ExamSession session = own.of(sessionCode);
    MisconductLift lift = lift(session, code);
    book.refuseIncomplete(session, lift.personId());
    return lift.state() == DecisionState.PROPOSED
        ? verdicts.lifted(session, lift.personId())
        : List.of();
  }

  /**
   * Puts it in force; a published result is formed anew from the marks that stand.
   *
   * @return how many published results have a new version
   * @throws Refused SAME_OFFICER, WRONG_STATE; MARKS_INCOMPLETE, REVIEW_INCOMPLETE, REVIEW_MISSING
   *     if results are published and a part of his has neither marks nor a declared absence
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public int confirm(String sessionCode, String code) {
    ExamSession session = own.locked(sessionCode);
    MisconductLift lift = lift(session, code);
    book.refuseIncomplete(session, lift.personId());
    Instant now = clock.instant();
    lift.settle(DecisionState.IN_FORCE, own.caller().username(), now);
    int results =
        corrections.supersede(
            session,
            List.of(lift.personId()),
            new Decided("LIFT:" + lift.code(), own.caller().accountId(), now));
    told(lift);
    return results;
  }

  /** Declines it; it never had an effect. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void decline(String sessionCode, String code) {
    MisconductLift lift = lift(own.locked(sessionCode), code);
    lift.settle(DecisionState.DECLINED, own.caller().username(), clock.instant());
    told(lift);
  }

  private void told(MisconductLift lift) {
    facts.fire(new MisconductLifted(lift.personId(), lift.sessionId(), lift.code(), lift.state()));
  }

  private MisconductLift lift(ExamSession session, String code) {
    return decisions.lifts(session.id()).stream()
        .filter(l -> l.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
