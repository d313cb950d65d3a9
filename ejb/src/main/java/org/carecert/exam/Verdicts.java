package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.exam.domain.Conclusion;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Remarking;
import org.carecert.exam.domain.ResultChange;
import org.carecert.exam.domain.Scores;
import org.carecert.exam.domain.SessionState;

/** 成绩试算柜台 (counter): tells whose result new marks would change, without keeping anything. */
@Stateless
@PermitAll
public class Verdicts {
  @Inject private Conclusions conclusions;
  @Inject private Regrading regrading;
  @Inject private Roll roll;

  /** Everybody whose scores or outcome these marks would change, by seat. */
  public List<ResultChange> changes(ExamSession session, List<Mark> anew) {
    List<Long> people = anew.stream().map(mark -> mark.place().personId()).distinct().toList();
    Map<MarkPlace, Mark> now = regrading.current(session);
    Map<Long, Conclusion> before = conclusions.of(session, conclusions.book(session, now), people);
    Map<Long, Conclusion> after =
        conclusions.of(session, conclusions.book(session, Remarking.with(now, anew)), people);
    List<ResultChange> changes = new ArrayList<>();
    for (Roll.Seated seat : roll.read(session, "regrade")) {
      Conclusion was = before.get(seat.person().id());
      if (was != null && !was.equals(after.get(seat.person().id()))) {
        Scores old = was.scores();
        Scores anewScores = Objects.requireNonNull(after.get(seat.person().id())).scores();
        changes.add(
            new ResultChange(
                seat.admission().code(),
                seat.admission().seat(),
                seat.person().name(),
                old.theory(),
                anewScores.theory(),
                old.outcome(),
                anewScores.outcome(),
                session.state() == SessionState.PUBLISHED));
      }
    }
    return changes;
  }
}
