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
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.AssessorSwap;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SessionChange;
import org.carecert.exam.domain.SessionChangeLine;
import org.carecert.exam.domain.SessionChanged;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 场次变更: the desk at which two officers put another in an assessor's place, or give a session
 * another form, whose release begins anew, or cancel it, the latter two as long as nobody has sat
 * it. A form that became known outside need not strand those who were admitted.
 */
@Stateless
public class SessionChanges {
  @Inject private OwnSessions own;
  @Inject private SessionStore sessions;
  @Inject private DecisionStore decisions;
  @Inject private SessionForms forms;
  @Inject private Successors successors;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The session's decisions, the newest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<SessionChangeLine> of(String sessionCode) {
    List<SessionChange> all = decisions.onSession(own.of(sessionCode).id());
    Map<Long, String> names =
        successors.names(
            all.stream().flatMap(change -> change.accounts().stream()).collect(Collectors.toSet()));
    return all.stream().map(change -> change.line(forms.code(change.formId()), names)).toList();
  }

  /** Who assesses in the session. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<AssessorCard> assessors(String sessionCode) {
    return successors.of(own.of(sessionCode));
  }

  /**
   * Proposes another in the place of an assessor; what he marked stands.
   *
   * @return its code
   * @throws Refused SESSION_CHANGE_WAITS, or what stands against it
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String proposeAssessor(String sessionCode, String from, String to, String reason) {
    new Require().text("reason", reason, 500).check();
    ExamSession session = own.locked(sessionCode);
    session.refuseIfPublished();
    AssessorSwap swap = successors.swap(session, from, to);
    successors.check(session, swap);
    refuseWaiting(session);
    return proposed(
        new SessionChange(
            PublicCode.fresh(),
            session.id(),
            swap,
            reason.strip(),
            own.caller().username(),
            clock.instant()));
  }

  private void refuseWaiting(ExamSession session) {
    if (decisions.onSession(session.id()).stream()
        .anyMatch(c -> c.state() == DecisionState.PROPOSED)) {
      throw new Refused(ExamReason.SESSION_CHANGE_WAITS);
    }
  }

  private String proposed(SessionChange change) {
    decisions.add(change);
    told(change);
    return change.code();
  }

  /** The codes of the organisation's forms that the session may be given, newest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<String> choices(String sessionCode) {
    return forms.choices(own.of(sessionCode));
  }

  /**
   * Proposes another form, or without one to cancel the session.
   *
   * @param koreanPartly whether a form does of which only some items have a Korean rendering
   * @return its code
   * @throws Refused SESSION_SAT, DECISION_WAITS, or what stands against the form
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String propose(
      String sessionCode, @Nullable String form, boolean koreanPartly, String reason) {
    new Require().text("reason", reason, 500).check();
    ExamSession session = unsat(sessionCode);
    refuseWaiting(session);
    return proposed(
        new SessionChange(
            PublicCode.fresh(),
            session.id(),
            form == null ? null : forms.another(session, form, koreanPartly),
            reason.strip(),
            own.caller().username(),
            clock.instant()));
  }

  /** The second officer puts it in force. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void confirm(String sessionCode, String code) {
    ExamSession session = own.locked(sessionCode);
    session.refuseIfPublished();
    SessionChange change = change(session, code);
    AssessorSwap swap = change.swap();
    if (swap == null) {
      sessions.lockSeats(session.id());
      refuseSat(session);
    } else {
      successors.check(session, swap);
    }
    Instant now = clock.instant();
    change.settle(DecisionState.IN_FORCE, own.caller().username(), now);
    Long form = change.formId();
    if (swap != null) {
      session.replaceAssessor(swap);
    } else if (form == null) {
      session.cancel(change.reason(), own.caller().accountId(), now);
    } else {
      forms.replace(session, form);
    }
    told(change);
  }

  /** The second officer declines it. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void decline(String sessionCode, String code) {
    SessionChange change = change(own.locked(sessionCode), code);
    change.settle(DecisionState.DECLINED, own.caller().username(), clock.instant());
    told(change);
  }

  // A start holds its admission: with all of them held, nobody starts meanwhile.
  private ExamSession unsat(String sessionCode) {
    ExamSession session = own.lockedWithSeats(sessionCode);
    session.refuseIfPublished();
    refuseSat(session);
    return session;
  }

  private void refuseSat(ExamSession session) {
    if (sessions.sat(session.id())) {
      throw new Refused(ExamReason.SESSION_SAT);
    }
  }

  private SessionChange change(ExamSession session, String code) {
    return decisions.onSession(session.id()).stream()
        .filter(c -> c.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private void told(SessionChange change) {
    facts.fire(
        new SessionChanged(change.sessionId(), change.code(), change.kind(), change.state()));
  }
}
