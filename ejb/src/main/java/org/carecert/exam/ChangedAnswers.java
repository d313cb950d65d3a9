package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.domain.PeopleMarksVoided;
import org.carecert.exam.domain.PeopleVoid;
import org.carecert.exam.domain.Reopening;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.store.PeopleMarkStore;
import org.carecert.exam.store.TimeStore;
import org.carecert.shared.Fact;

/** 改动作答柜台 (counter): which answers became others after a paper was given back. */
@Stateless
@PermitAll
public class ChangedAnswers {
  @Inject private TimeStore times;
  @Inject private PeopleMarkStore people;
  @Inject private Event<Fact> facts;

  /** What people gave for answers that became others does not count any more. */
  public void voided(long attemptId, List<ResponseLine> responses, Instant now) {
    long last = times.reopening(attemptId).map(Reopening::lastSeq).orElse(0L);
    Map<Integer, Answer> before = ResponseLine.upTo(last, responses);
    Map<Integer, Answer> after = ResponseLine.current(responses);
    for (Map.Entry<Integer, List<PeopleMark>> given : people.ofAttempt(attemptId).entrySet()) {
      int no = given.getKey();
      if (!Objects.equals(before.get(no), after.get(no))) {
        int round = given.getValue().get(0).round();
        people.add(new PeopleVoid(attemptId, no, round, now));
        facts.fire(new PeopleMarksVoided(attemptId, no, round));
      }
    }
  }
}
