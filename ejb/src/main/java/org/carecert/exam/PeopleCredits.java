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

  /** What was given in a session, by attempt and item, in the order of turns. */
  public Map<Long, Map<Integer, List<PeopleMark>>> given(ExamSession session) {
    return store.of(session.id());
  }

  /** What answers earn, where nobody is wanted any more. */
  public Map<Long, Map<Integer, Credit>> of(ExamSession session) {
    DoubleMarking rule = rule(session);
    Map<Long, Map<Integer, Credit>> credits = new HashMap<>();
    given(session)
        .forEach(
            (attempt, items) ->
                items.forEach(
                    (no, marks) ->
                        rule.credit(marks)
                            .ifPresent(
                                credit ->
                                    credits
                                        .computeIfAbsent(attempt, id -> new HashMap<>())
                                        .put(no, credit))));
    return credits;
  }
}
