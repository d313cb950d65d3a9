package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Conclusion;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Remarking;
import org.carecert.exam.domain.ResultChange;
import org.carecert.exam.domain.ResultVersion;
import org.carecert.exam.domain.ScoreBook;
import org.carecert.exam.domain.Scores;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Supposed;
import org.carecert.exam.store.ResultStore;
import org.carecert.exam.store.SessionStore;

/** 成绩试算柜台 (counter): tells whose result new marks would change, without keeping anything. */
@Stateless
@PermitAll
public class Verdicts {
  @Inject private Conclusions conclusions;
  @Inject private Regrading regrading;
  @Inject private SessionStore sessions;
  @Inject private ResultStore results;
  @Inject private Roll roll;

  /**
   * Everybody whose scores or outcome these marks would change, by seat; then the same of each
   * later session that rests on a part kept from this one, as {@link ResultCorrections} would have
   * it.
   */
  public List<ResultChange> changes(ExamSession session, List<Mark> anew) {
    List<Long> people = anew.stream().map(mark -> mark.place().personId()).distinct().toList();
    Map<MarkPlace, Mark> now = regrading.current(session);
    Map<Long, Conclusion> before = conclusions.of(session, conclusions.book(session, now), people);
    Map<Long, Conclusion> after =
        conclusions.of(session, conclusions.book(session, Remarking.with(now, anew)), people);
    return changes(session, before, after, Supposed.nothing());
  }

  /** The same if what cancels a person's sitting were lifted. */
  public List<ResultChange> lifted(ExamSession session, long person) {
    Supposed supposed = Supposed.lifted(session.id(), person);
    ScoreBook book = conclusions.book(session);
    return changes(
        session,
        conclusions.of(session, book, List.of(person)),
        conclusions.of(session, book, List.of(person), supposed),
        supposed);
  }

  private List<ResultChange> changes(
      ExamSession session,
      Map<Long, Conclusion> before,
      Map<Long, Conclusion> after,
      Supposed supposed) {
    Collection<Long> changed = differing(session, before, after, supposed);
    List<ResultChange> changes = new ArrayList<>(lines(session, changed, before, after));
    if (session.state() == SessionState.PUBLISHED && !changed.isEmpty()) {
      for (ExamSession later : sessions.later(session, changed)) {
        changes.addAll(following(later, changed, supposed));
      }
    }
    return changes;
  }

  // In the order of the sessions, so that what one supposes is known to those after it.
  private List<ResultChange> following(
      ExamSession later, Collection<Long> people, Supposed supposed) {
    Map<Long, Conclusion> before =
        results.currentOf(later.id()).entrySet().stream()
            .filter(result -> people.contains(result.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, r -> conclusion(r.getValue())));
    Map<Long, Conclusion> after =
        before.isEmpty()
            ? Map.of()
            : conclusions.of(later, conclusions.book(later), before.keySet(), supposed);
    return lines(later, differing(later, before, after, supposed), before, after);
  }

  private static Conclusion conclusion(ResultVersion result) {
    return result.conclusion();
  }

  private static Collection<Long> differing(
      ExamSession session,
      Map<Long, Conclusion> before,
      Map<Long, Conclusion> after,
      Supposed supposed) {
    Map<Long, Conclusion> differing = new HashMap<>(after);
    differing.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
    differing.forEach((person, would) -> supposed.suppose(session.id(), person, would));
    return differing.keySet();
  }

  private List<ResultChange> lines(
      ExamSession session,
      Collection<Long> changed,
      Map<Long, Conclusion> before,
      Map<Long, Conclusion> after) {
    List<ResultChange> lines = new ArrayList<>();
    for (Roll.Seated seat : changed.isEmpty() ? List.<Roll.Seated>of() : read(session)) {
      Conclusion was = before.get(seat.person().id());
      Conclusion would = after.get(seat.person().id());
      if (was != null && would != null && changed.contains(seat.person().id())) {
        lines.add(line(session, seat, was.scores(), would.scores()));
      }
    }
    return lines;
  }

  private List<Roll.Seated> read(ExamSession session) {
    return roll.read(session, "regrade");
  }

  private static ResultChange line(
      ExamSession session, Roll.Seated seat, Scores was, Scores would) {
    return new ResultChange(
        session.code(),
        session.plan().name(),
        seat.admission().code(),
        seat.admission().seat(),
        seat.person().name(),
        was.theory(),
        would.theory(),
        was.outcome(),
        would.outcome(),
        session.state() == SessionState.PUBLISHED);
  }
}
