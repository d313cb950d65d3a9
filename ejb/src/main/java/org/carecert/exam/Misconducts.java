package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Decided;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Misconduct;
import org.carecert.exam.domain.MisconductDecided;
import org.carecert.exam.domain.MisconductLine;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 违纪处理: the desk where one officer proposes to cancel a candidate's sitting for misconduct and
 * another puts it in force; a published result then has a new version that says so.
 */
@Stateless
public class Misconducts {
  @Inject private OwnSessions own;
  @Inject private SessionStore sessions;
  @Inject private DecisionStore decisions;
  @Inject private ResultCorrections corrections;
  @Inject private Roll roll;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The session's decisions, the newest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<MisconductLine> of(String sessionCode) {
    ExamSession session = own.of(sessionCode);
    List<Misconduct> all = decisions.onConduct(session.id());
    if (all.isEmpty()) {
      return List.of();
    }
    Map<Long, String> names =
        roll.read(session, "misconduct").stream()
            .collect(Collectors.toMap(seat -> seat.person().id(), seat -> seat.person().name()));
    Set<Long> lifted = decisions.lifted(session.id());
    return all.stream()
        .map(m -> m.line(names.getOrDefault(m.personId(), ""), lifted.contains(m.id())))
        .toList();
  }

  /**
   * Proposes to cancel the sitting of an admission.
   *
   * @return its code
   * @throws Refused WINDOW_CLOSED before the window opens, DECISION_WAITS
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String propose(String sessionCode, String admission, String basis, String findings) {
    new Require().text("basis", basis, 300).text("findings", findings, 2_000).check();
    ExamSession session = own.locked(sessionCode);
    Instant now = clock.instant();
    if (now.isBefore(session.window().opensAt())) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
    Admission meant =
        sessions
            .admissionOf(session.id(), admission)
            .orElseThrow(() -> Refused.at("admission", CommonReason.NOT_FOUND));
    Set<Long> lifted = decisions.lifted(session.id());
    List<Misconduct> his =
        decisions.onConduct(session.id()).stream()
            .filter(m -> m.personId() == meant.personId() && m.state() != DecisionState.DECLINED)
            .toList();
    if (his.stream().anyMatch(m -> !lifted.contains(m.id()))) {
      throw Refused.at("admission", ExamReason.DECISION_WAITS, meant.seat());
    }
    Misconduct decision =
        new Misconduct(
            PublicCode.fresh(),
            meant,
            his.size() + 1,
            basis.strip(),
            findings.strip(),
            own.caller().username(),
            now);
    decisions.add(decision);
    told(decision);
    return decision.code();
  }

  /** Puts it in force: the sitting is cancelled, and a published result is superseded. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void confirm(String sessionCode, String code) {
    ExamSession session = own.locked(sessionCode);
    Misconduct decision = decision(session, code);
    Instant now = clock.instant();
    decision.settle(DecisionState.IN_FORCE, own.caller().username(), now);
    corrections.supersede(
        session,
        List.of(decision.personId()),
        new Decided("MISCONDUCT:" + decision.code(), own.caller().accountId(), now));
    told(decision);
  }

  /** Declines it; it never had an effect. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void decline(String sessionCode, String code) {
    Misconduct decision = decision(own.locked(sessionCode), code);
    decision.settle(DecisionState.DECLINED, own.caller().username(), clock.instant());
    told(decision);
  }

  private void told(Misconduct decision) {
    facts.fire(
        new MisconductDecided(
            decision.personId(), decision.sessionId(), decision.code(), decision.state()));
  }

  private Misconduct decision(ExamSession session, String code) {
    return decisions.onConduct(session.id()).stream()
        .filter(m -> m.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
