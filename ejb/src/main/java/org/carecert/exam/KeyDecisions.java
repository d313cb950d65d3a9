package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Decided;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyDecided;
import org.carecert.exam.domain.KeyDecision;
import org.carecert.exam.domain.KeyDecisionLine;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.Regraded;
import org.carecert.exam.domain.ResultChange;
import org.carecert.exam.store.DecisionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 试题改判: the desk where one officer proposes how an item of a sat paper is to be marked, sees whom
 * it would change, and another puts it in force.
 */
@Stateless
public class KeyDecisions {
  @Inject private OwnSessions own;
  @Inject private DecisionStore decisions;
  @Inject private Regrading regrading;
  @Inject private Verdicts verdicts;
  @Inject private ResultCorrections corrections;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The session's decisions, those in force in their order, then those that wait. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<KeyDecisionLine> of(String sessionCode) {
    return decisions.onItems(own.of(sessionCode).id()).stream().map(KeyDecision::line).toList();
  }

  /**
   * Proposes a decision.
   *
   * @return its code
   * @throws Refused ITEM_UNKNOWN, KEY_INVALID, DECISION_WAITS
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public String propose(String sessionCode, KeyChange wanted, String reason) {
    new Require().text("reason", reason, 500).present("effect", wanted.effect()).check();
    ExamSession session = own.locked(sessionCode);
    KeyChange change = regrading.checked(session, wanted);
    boolean waits =
        decisions.onItems(session.id()).stream()
            .anyMatch(
                d -> d.state() == DecisionState.PROPOSED && d.change().itemNo() == change.itemNo());
    if (waits) {
      throw Refused.at("itemNo", ExamReason.DECISION_WAITS, change.itemNo());
    }
    KeyDecision decision =
        new KeyDecision(
            PublicCode.fresh(),
            session,
            change,
            reason.strip(),
            own.caller().username(),
            clock.instant());
    decisions.add(decision);
    told(decision);
    return decision.code();
  }

  /** Whose scores or outcome it would change, before and after; nothing is kept. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<ResultChange> dryRun(String sessionCode, String code) {
    ExamSession session = own.of(sessionCode);
    KeyDecision decision = decision(session, code);
    Optional<KeyDecision> besides =
        Optional.of(decision).filter(d -> d.state() == DecisionState.PROPOSED);
    return verdicts.changes(
        session, regrading.anew(session, besides, basis(decision), clock.instant()));
  }

  /**
   * Puts it in force: theory marks that come out otherwise have a new version, and so have
   * published results.
   *
   * @throws Refused STILL_SITTING, SAME_OFFICER, WRONG_STATE
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public Regraded confirm(String sessionCode, String code) {
    ExamSession session = own.locked(sessionCode);
    KeyDecision decision = decision(session, code);
    Instant now = clock.instant();
    regrading.refuseWhileSitting(session, own.over(session, now));
    List<Mark> anew = regrading.anew(session, Optional.of(decision), basis(decision), now);
    decision.settle(DecisionState.IN_FORCE, own.caller().username(), now);
    corrections.keep(anew);
    int results =
        corrections.supersede(
            session,
            anew.stream().map(mark -> mark.place().personId()).toList(),
            new Decided(basis(decision), own.caller().accountId(), now));
    told(decision);
    return new Regraded(anew.size(), results);
  }

  /** Declines it; it never had an effect. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void decline(String sessionCode, String code) {
    KeyDecision decision = decision(own.locked(sessionCode), code);
    decision.settle(DecisionState.DECLINED, own.caller().username(), clock.instant());
    told(decision);
  }

  private void told(KeyDecision decision) {
    facts.fire(
        new KeyDecided(
            decision.sessionId(), decision.change().itemNo(), decision.code(), decision.state()));
  }

  private static String basis(KeyDecision decision) {
    return "KEY:" + decision.code();
  }

  private KeyDecision decision(ExamSession session, String code) {
    return decisions
        .onItem(session.id(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
