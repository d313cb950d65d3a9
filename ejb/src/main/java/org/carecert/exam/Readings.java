package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.DoubleMarking;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.domain.PeopleMarked;
import org.carecert.exam.domain.Reading;
import org.carecert.exam.domain.ReadingGiven;
import org.carecert.exam.domain.ReadingList;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.PeopleMarkStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 人工阅卷: the assessors' desk for answers that no machine marks. A marker sees the answer and what to
 * look for: no name, no seat, no mark of another. Once nobody is wanted any more, the theory mark
 * is made.
 */
@Stateless
public class Readings {
  @Inject private SessionStore sessions;
  @Inject private AttemptStore attempts;
  @Inject private PeopleMarkStore marks;
  @Inject private ReadingRules rules;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The answers of a session that wait for the caller, in an order that tells nothing. */
  @RolesAllowed(Role.N_ASSESSOR)
  public ReadingList waiting(String sessionCode) {
    ExamSession session = assessed(sessionCode);
    List<Reading> waiting = new ArrayList<>();
    if (session.publishedAt() == null) {
      Map<Long, Map<Integer, List<PeopleMark>>> given = rules.given(session);
      Map<Long, Map<Integer, Answer>> answers = attempts.answersOf(session.id());
      for (Attempt attempt : attempts.finished(session.id())) {
        waiting.addAll(
            waiting(
                session,
                rules.readings(attempt, answers.getOrDefault(attempt.id(), Map.of())),
                given.getOrDefault(attempt.id(), Map.of())));
      }
    }
    waiting.sort(Comparator.comparing(Reading::itemNo).thenComparing(Reading::paper));
    return new ReadingList(sessionCode, session.plan().name(), waiting);
  }

  private List<Reading> waiting(
      ExamSession session, List<Reading> readings, Map<Integer, List<PeopleMark>> given) {
    long marker = callers.current().accountId();
    DoubleMarking rule = rules.rule(session);
    return readings.stream()
        .filter(r -> rule.wants(marker, given.getOrDefault(r.itemNo(), List.of())))
        .toList();
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
        attempts.finished(session.id()).stream()
            .filter(t -> ReadingRules.paper(t).equals(given.paper()))
            .findFirst()
            .orElseThrow(() -> Refused.at("paper", CommonReason.NOT_FOUND));
    Map<Integer, List<PeopleMark>> former =
        rules.given(session).getOrDefault(attempt.id(), Map.of());
    Map<Integer, Answer> answers =
        attempts.answersOf(session.id()).getOrDefault(attempt.id(), Map.of());
    Reading reading =
        waiting(session, rules.readings(attempt, answers), former).stream()
            .filter(r -> r.itemNo() == given.itemNo())
            .findFirst()
            .orElseThrow(() -> new Refused(ExamReason.NOT_WANTED));
    if (given.points() < 0 || given.points() > reading.most()) {
      throw Refused.at("points", ExamReason.POINTS_INVALID, reading.most());
    }
    long marker = callers.current().accountId();
    int turn = former.getOrDefault(given.itemNo(), List.of()).size() + 1;
    Instant now = clock.instant();
    marks.add(new PeopleMark(attempt.id(), turn, marker, given, reading.most(), now));
    facts.fire(new PeopleMarked(attempt.id(), given.itemNo(), turn, marker));
    rules.completed(session, attempt, now);
  }

  private ExamSession assessed(String code) {
    return sessions
        .assessed(callers.current().accountId(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
