package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.RetentionDecided;
import org.carecert.exam.domain.RetentionDecision;
import org.carecert.exam.domain.RetentionDue;
import org.carecert.exam.domain.RetentionWanted;
import org.carecert.exam.store.RetentionStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Waits;

/**
 * 档案期满处置: the desk of who keeps the archives: which are due, and what two officers decide of each.
 * Nothing happens by itself, and nothing is deleted here.
 */
@Stateless
public class Retentions {
  /** No archive is kept beyond what a date field of a letter can say. */
  private static final int LATEST = 2199;

  @Inject private OwnSessions own;
  @Inject private RetentionTerms terms;
  @Inject private RetentionStore store;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The organisation's archives that wait for a decision, the oldest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public Waits<RetentionDue> due(int most) {
    return terms.due(own.caller().organisation(), most);
  }

  /**
   * Proposes what becomes of an archive.
   *
   * @return the proposal's code
   * @throws Refused RESULT_NOT_PUBLISHED, ARCHIVE_GIVEN_UP, ARCHIVE_STILL_KEPT,
   *     RETENTION_NOT_LONGER, RETENTION_WAITS
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String propose(String sessionCode, RetentionWanted wanted) {
    new Require()
        .text("reason", wanted.reason(), 500)
        .holds("until", wanted.until() == null || wanted.until().getYear() <= LATEST)
        .check();
    ExamSession session = own.locked(sessionCode);
    terms.of(session, wanted.medium()).check(wanted, CityClock.today(clock));
    if (store.of(session.id()).stream()
        .anyMatch(d -> d.state() == DecisionState.PROPOSED && d.medium() == wanted.medium())) {
      throw new Refused(ExamReason.RETENTION_WAITS);
    }
    RetentionDecision decision =
        new RetentionDecision(
            PublicCode.fresh(), session, wanted, own.caller().username(), clock.instant());
    store.add(decision);
    told(decision);
    return decision.code();
  }

  /**
   * The second officer puts it in force.
   *
   * @throws Refused SAME_OFFICER, WRONG_STATE
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public void confirm(String sessionCode, String code) {
    settle(sessionCode, code, DecisionState.IN_FORCE);
  }

  /** The second officer declines it. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void decline(String sessionCode, String code) {
    settle(sessionCode, code, DecisionState.DECLINED);
  }

  private void settle(String sessionCode, String code, DecisionState state) {
    ExamSession session = own.locked(sessionCode);
    RetentionDecision decision =
        store.of(session.id()).stream()
            .filter(d -> d.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    decision.settle(state, own.caller().username(), clock.instant());
    told(decision);
  }

  private void told(RetentionDecision decision) {
    RetentionWanted wanted = decision.wanted();
    facts.fire(
        new RetentionDecided(
            decision.sessionId(),
            decision.code(),
            wanted.medium(),
            wanted.kind(),
            decision.state()));
  }
}
