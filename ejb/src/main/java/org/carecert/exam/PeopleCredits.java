package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Credit;
import org.carecert.exam.domain.DoubleMarking;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.store.PeopleMarkStore;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;

/** 人工评分柜台 (counter): what people's marks come to, by attempt and item. */
@Stateless
@PermitAll
public class PeopleCredits {
  @Inject private PeopleMarkStore store;
  @Inject private Parameters parameters;

  /** The rule by which two markers of a session are compared. */
  public DoubleMarking rule(ExamSession session) {
    return new DoubleMarking(
        parameters.whole(
            "exam.people.tolerance.percent", CityClock.dayOf(session.window().opensAt())));
  }

  /** What answers of a session earn, where nobody is wanted any more, by attempt and item. */
  public Map<Long, Map<Integer, Credit>> of(ExamSession session) {
    DoubleMarking rule = rule(session);
    Map<Long, Map<Integer, Credit>> credits = new HashMap<>();
    store.of(session.id()).forEach((attempt, marks) -> credits.put(attempt, of(rule, marks)));
    return credits;
  }

  /** The same of one attempt, by item. */
  public Map<Integer, Credit> of(ExamSession session, long attemptId) {
    return of(rule(session), store.ofAttempt(attemptId));
  }

  private static Map<Integer, Credit> of(DoubleMarking rule, Map<Integer, List<PeopleMark>> marks) {
    Map<Integer, Credit> credits = new HashMap<>();
    marks.forEach((no, given) -> rule.credit(given).ifPresent(credit -> credits.put(no, credit)));
    return credits;
  }
}
