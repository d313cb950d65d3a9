package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.domain.PeopleMarked;
import org.carecert.exam.domain.Reading;
import org.carecert.exam.domain.ReadingGiven;
import org.carecert.exam.domain.ReadingList;
import org.carecert.exam.domain.ReadingPage;
import org.carecert.exam.store.PeopleMarkStore;
import org.carecert.exam.store.ReadingStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;

/**
 * 人工阅卷: the assessors' desk for answers that no machine marks. A marker sees the answer and what to
 * look for: no name, no seat, no mark of another. Once nobody is wanted any more, the theory mark
 * is made. What is asked for a mark is that one paper, however many sat.
 */
@Stateless
public class Readings {
  @Inject private SessionStore sessions;
  @Inject private ReadingStore answers;
  @Inject private PeopleMarkStore marks;
  @Inject private ReadingRules rules;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** A page of a session's answers that wait for the caller, in an order that tells nothing. */
  @RolesAllowed(Role.N_ASSESSOR)
  public ReadingList waiting(String sessionCode, ReadingPage page) {
    ExamSession session = assessed(sessionCode);
    if (session.publishedAt() != null) {
      return new ReadingList(sessionCode, session.plan().name(), List.of(), 0, null);
    }
    long marker = callers.current().accountId();
    int tolerance = rules.rule(session).tolerancePercent();
    ReadingPage one = new ReadingPage(page.itemNo(), page.paper(), page.limit() + 1);
    Slice<Reading> found =
        Slice.of(
            rules.readings(answers.waiting(session.id(), marker, tolerance, one)),
            page.limit(),
            ReadingPage::cursor);
    return new ReadingList(
        sessionCode,
        session.plan().name(),
        found.items(),
        answers.waiting(session.id(), marker, tolerance),
        found.next());
  }

  /**
   * Gives points for an answer, once.
   *
   * @throws Refused NOT_WANTED if it waits for nobody, or not for the caller; POINTS_INVALID
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public void give(String sessionCode, ReadingGiven given) {
    new Require().optionalText("note", given.note(), 500).check();
    ExamSession session = assessed(sessionCode);
    sessions.lock(session);
    session.refuseIfPublished();
    Attempt attempt =
        answers
            .attempt(session.id(), given.paper())
            .orElseThrow(() -> Refused.at("paper", CommonReason.NOT_FOUND));
    List<PeopleMark> former = marks.ofAttempt(attempt.id()).getOrDefault(given.itemNo(), List.of());
    long marker = callers.current().accountId();
    Reading reading =
        rules.readings(session, attempt).stream()
            .filter(r -> r.itemNo() == given.itemNo())
            .filter(r -> rules.rule(session).wants(marker, former))
            .findFirst()
            .orElseThrow(() -> new Refused(ExamReason.NOT_WANTED));
    if (given.points() < 0 || given.points() > reading.most()) {
      throw Refused.at("points", ExamReason.POINTS_INVALID, reading.most());
    }
    int turn = former.size() + 1;
    Instant now = clock.instant();
    int round = marks.round(attempt.id(), given.itemNo());
    marks.add(new PeopleMark(attempt.id(), round, turn, marker, given, reading.most(), now));
    facts.fire(new PeopleMarked(attempt.id(), given.itemNo(), turn, marker));
    rules.completed(session, attempt, now);
  }

  // Who marks one candidate in a relative's place reads no answers: they are nobody's to him.
  private ExamSession assessed(String code) {
    long account = callers.current().accountId();
    return sessions
        .assessed(account, code)
        .filter(session -> session.assessors().contains(account))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
