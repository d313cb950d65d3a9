package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Conclusion;
import org.carecert.exam.domain.Decided;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkSuperseded;
import org.carecert.exam.domain.ResultMakers;
import org.carecert.exam.domain.ResultSuperseded;
import org.carecert.exam.domain.ResultVersion;
import org.carecert.exam.domain.Scores;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.ResultStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/**
 * 成绩更正柜台 (counter): keeps corrected marks and gives published results a new version where they come
 * out otherwise, also in later sessions that rest on a part kept from this one.
 */
@Stateless
@PermitAll
public class ResultCorrections {
  @Inject private Conclusions conclusions;
  @Inject private MarkStore marks;
  @Inject private ResultStore results;
  @Inject private SessionStore sessions;
  @Inject private AbsenceBook absences;
  @Inject private Event<Fact> facts;

  /**
   * Keeps these new versions of marks; what is marked for the first time takes back the word that
   * its candidate was absent.
   */
  public void keep(List<Mark> corrected) {
    for (Mark mark : corrected) {
      absences.marked(mark);
      marks.add(mark);
      facts.fire(
          new MarkSuperseded(
              mark.place().personId(),
              mark.place().sessionId(),
              mark.place().part(),
              mark.place().station(),
              mark.version(),
              mark.basis()));
    }
  }

  /**
   * Concludes anew for these people.
   *
   * @return how many published results have a new version; none before publication
   */
  public int supersede(ExamSession session, Collection<Long> people, Decided by) {
    if (session.state() != SessionState.PUBLISHED || people.isEmpty()) {
      return 0;
    }
    Map<Long, ResultVersion> current = results.currentOf(session.id());
    Map<Long, Conclusion> anew = conclusions.of(session, conclusions.book(session), people);
    List<Long> changed = new ArrayList<>();
    anew.forEach(
        (person, conclusion) -> {
          ResultVersion former = current.get(person);
          if (former != null && !former.conclusion().equals(conclusion)) {
            next(session, former, conclusion, by);
            changed.add(person);
          }
        });
    return changed.isEmpty() ? 0 : changed.size() + follow(session, changed, by);
  }

  /**
   * Concludes the later sessions of these people anew, as parts of this one are kept there.
   *
   * @return how many published results have a new version
   */
  public int follow(ExamSession session, Collection<Long> people, Decided by) {
    results.flush();
    int count = 0;
    for (ExamSession later : sessions.later(session, people)) {
      sessions.lock(later);
      count += supersede(later, people, by);
    }
    return count;
  }

  /** Who had a hand in a person's result of a session. */
  public ResultMakers makers(ExamSession session, long person) {
    return conclusions.makers(session, person);
  }

  /** The published result of a person as it stands. */
  public Scores scores(ExamSession session, long person) {
    return Optional.ofNullable(results.currentOf(session.id()).get(person))
        .map(ResultVersion::scores)
        .orElseThrow(() -> new Refused(ExamReason.RESULT_NOT_PUBLISHED));
  }

  private void next(ExamSession session, ResultVersion former, Conclusion conclusion, Decided by) {
    int version = former.version() + 1;
    results.add(
        new ResultVersion(
            session.id(),
            former.personId(),
            version,
            conclusion,
            by.basis(),
            by.at(),
            by.account()));
    facts.fire(
        new ResultSuperseded(
            former.personId(),
            session.id(),
            version,
            former.scores().outcome(),
            conclusion.scores().outcome(),
            by.basis()));
  }
}
