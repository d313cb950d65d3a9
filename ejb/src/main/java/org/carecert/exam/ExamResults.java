package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.CandidateLine;
import org.carecert.exam.domain.Completeness;
import org.carecert.exam.domain.Conclusion;
import org.carecert.exam.domain.Decided;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.Publication;
import org.carecert.exam.domain.ResultVersion;
import org.carecert.exam.domain.ResultsPublished;
import org.carecert.exam.store.ResultStore;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 成绩: the evaluation organisation's desk that sees how far a session is and publishes results. */
@Stateless
public class ExamResults {
  @Inject private OwnSessions own;
  @Inject private ResultStore results;
  @Inject private SessionBook book;
  @Inject private Conclusions conclusions;
  @Inject private ResultCorrections corrections;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Everybody admitted to a session, with how far he is. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<CandidateLine> candidates(String sessionCode) {
    ExamSession session = own.of(sessionCode);
    return book.read(session, results.currentOf(session.id()));
  }

  /** The mark to pass a session with, as in force on its day (exam.pass.min). */
  @RolesAllowed(Role.N_EVALUATOR)
  public int passMark(String sessionCode) {
    return conclusions.passMark(own.of(sessionCode));
  }

  /**
   * Publishes the results: once, when everybody has finished or the window is closed, and of the
   * practical part, at levels 2 and 1 of the comprehensive review too, everybody has all marks or
   * is declared absent. Later sessions that were published before this one follow: a part passed
   * here is kept there.
   *
   * @throws Refused STILL_SITTING, THEORY_UNMARKED, MARKS_INCOMPLETE, REVIEW_MISSING,
   *     REVIEW_INCOMPLETE, RELATIVE_UNREPLACED, SPREAD_UNDECIDED, SESSION_CLOSED
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public Publication publish(String sessionCode) {
    Caller caller = own.caller();
    // A start holds its admission: with all of them held, nobody starts who is told to be absent.
    ExamSession session = own.lockedWithSeats(sessionCode);
    session.refuseIfPublished();
    List<CandidateLine> lines = book.lines(session, results.currentOf(session.id()));
    Instant now = clock.instant();
    Completeness complete = new Completeness(lines);
    complete.sat(own.over(session, now));
    complete.marked(session.scope().level(), book.panelNamed(session));
    book.refuseRelatives(session);
    Set<String> cancelled =
        lines.stream()
            .filter(line -> line.cancelled() != null)
            .map(CandidateLine::admission)
            .collect(Collectors.toSet());
    long apart =
        conclusions.spreads(session).stream()
            .filter(s -> s.decided() == null && !cancelled.contains(s.admission()))
            .count();
    if (apart > 0) {
      throw new Refused(ExamReason.SPREAD_UNDECIDED, apart);
    }
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    Map<Long, Conclusion> concluded =
        conclusions.of(
            session,
            conclusions.book(session),
            lines.stream().map(CandidateLine::personId).toList());
    concluded.forEach(
        (person, conclusion) -> {
          results.add(
              new ResultVersion(session.id(), person, 1, conclusion, "", now, caller.accountId()));
          counts.merge(conclusion.scores().outcome(), 1, Integer::sum);
        });
    session.publish(caller.accountId(), now);
    corrections.follow(
        session,
        concluded.keySet(),
        new Decided("SESSION:" + session.code(), caller.accountId(), now));
    Publication published =
        new Publication(
            counts.getOrDefault(Outcome.PASSED, 0),
            counts.getOrDefault(Outcome.FAILED, 0),
            counts.getOrDefault(Outcome.ABSENT, 0),
            counts.getOrDefault(Outcome.CANCELLED, 0));
    facts.fire(
        new ResultsPublished(
            session.id(),
            sessionCode,
            published.passed(),
            published.failed(),
            published.absent(),
            published.cancelled()));
    return published;
  }
}
