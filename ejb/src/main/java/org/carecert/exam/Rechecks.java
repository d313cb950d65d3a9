package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.carecert.exam.domain.Decided;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckCorrections;
import org.carecert.exam.domain.RecheckLine;
import org.carecert.exam.domain.RecheckMoved;
import org.carecert.exam.domain.RecheckSheet;
import org.carecert.exam.store.RecheckStore;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Waits;

/**
 * 成绩复核: the evaluation organisation's desk where an officer who had no part in making the result,
 * and is no relative of the candidate, looks at a score again and answers with reasons.
 */
@Stateless
public class Rechecks {
  private static final int MOST = 200;

  @Inject private OwnSessions own;
  @Inject private RecheckStore store;
  @Inject private RecheckFiles files;
  @Inject private RecheckMarks marks;
  @Inject private ResultCorrections corrections;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** What was asked of the organisation, the newest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<RecheckLine> all() {
    return files.read("all", store.of(own.caller().organisation(), MOST));
  }

  /** What still waits for an answer, the oldest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public Waits<RecheckLine> waiting(int most) {
    long owner = own.caller().organisation();
    return new Waits<>(files.read("waiting", store.open(owner, most)), store.open(owner));
  }

  /** What the reviewer looks at. */
  @RolesAllowed(Role.N_EVALUATOR)
  public RecheckSheet sheet(String code) {
    Recheck recheck = recheck(code);
    ExamSession session = own.of(recheck.sessionId());
    return new RecheckSheet(
        files.read(code, List.of(recheck)).get(0),
        files.admission(recheck),
        independent(session, recheck, own.caller()),
        corrections.scores(session, recheck.personId()),
        marks.recount(session, recheck, clock.instant()),
        marks.answers(session, recheck),
        marks.sheets(session, recheck),
        marks.leads(recheck),
        marks.absent(recheck));
  }

  /**
   * Answers: the theory paper is counted again by the machine, points that people gave for answers,
   * sheets of assessors and decisions of the lead are put right as given, and sheets that were
   * missed are brought in; where the published result does not come out otherwise, it is unchanged.
   *
   * @return the request with its answer
   * @throws Refused NOT_INDEPENDENT, WRONG_STATE, CRITERION_INVALID, SHEET_TWICE, LEAD_TWICE,
   *     RECHECK_APART, POINTS_INVALID, ANSWER_APART, RECHECK_INCOMPLETE, RECHECK_GROUND if what is
   *     put right is not what was asked
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public RecheckLine decide(String code, String reasons, RecheckCorrections wanted) {
    new Require().text("reasons", reasons, 1_000).check();
    Recheck recheck = recheck(code);
    ExamSession session = own.locked(recheck.sessionId());
    store.refresh(recheck);
    recheck.mustBeOpen();
    Caller caller = own.caller();
    if (!independent(session, recheck, caller)) {
      throw new Refused(ExamReason.NOT_INDEPENDENT);
    }
    Instant now = clock.instant();
    List<Mark> anew = marks.anew(session, recheck, wanted, now);
    corrections.keep(anew);
    marks.correctLeads(recheck, wanted, reasons.strip());
    int changed =
        corrections.supersede(
            session,
            List.of(recheck.personId()),
            new Decided(RecheckMarks.basis(recheck), caller.accountId(), now));
    recheck.decide(changed > 0, reasons.strip(), caller.username(), now);
    facts.fire(
        new RecheckMoved(
            recheck.personId(),
            recheck.sessionId(),
            recheck.request().part(),
            recheck.code(),
            recheck.state()));
    return files.lines(List.of(recheck)).get(0);
  }

  private boolean independent(ExamSession session, Recheck recheck, Caller caller) {
    return !files.concerns(recheck, caller)
        && !corrections.makers(session, recheck.personId()).include(caller);
  }

  private Recheck recheck(String code) {
    return store
        .of(own.caller().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
