package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Absence;
import org.carecert.exam.domain.Conclusion;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.EarlierResult;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.KeptPart;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Misconduct;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PassRule;
import org.carecert.exam.domain.Resits;
import org.carecert.exam.domain.ResultMakers;
import org.carecert.exam.domain.ScoreBook;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.domain.Supposed;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.ResultStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;

/**
 * 成绩结论柜台 (counter): what follows for each candidate from the marks, from parts passed before, and
 * from decisions on his conduct.
 */
@Stateless
@PermitAll
public class Conclusions {
  @Inject private SessionMarks marks;
  @Inject private SessionStore sessions;
  @Inject private ResultStore results;
  @Inject private DecisionStore decisions;
  @Inject private Parameters parameters;

  /** The marks of a session that count, as scores are made from them. */
  public ScoreBook book(ExamSession session) {
    return book(session, marks.of(session));
  }

  /** The same with other marks. */
  public ScoreBook book(ExamSession session, Map<MarkPlace, Mark> those) {
    return new ScoreBook(those, marks.panels(session));
  }

  /** Whether a review panel is named. */
  public boolean panelNamed(ExamSession session) {
    return marks.panel(session, Part.REVIEW).isPresent();
  }

  /** Who had a hand in a person's result of a session. */
  public ResultMakers makers(ExamSession session, long person) {
    return new ResultMakers(
        session,
        person,
        results.versions(session.id(), person),
        marks.reviewers(session),
        marks.succession(session),
        decisions.onItems(session.id()),
        decisions.onConduct(session.id()),
        decisions.lifts(session.id()),
        decisions.onAbsence(session.id()));
  }

  /** What is said last of a person's absence from a part, if he is declared absent. */
  public Optional<Absence> absence(Absence.Place place) {
    return decisions.onAbsence(place.sessionId()).stream()
        .filter(absence -> absence.place().equals(place))
        .reduce((older, newer) -> newer)
        .filter(Absence::standing);
  }

  /** Where assessors are too far apart at a part that people mark, decided or not. */
  public List<Spread> spreads(ExamSession session) {
    ScoreBook book = book(session);
    return sessions.admissions(session.id()).stream()
        .flatMap(admission -> book.spreads(admission).stream())
        .toList();
  }

  /** What follows from a book for these people. */
  public Map<Long, Conclusion> of(ExamSession session, ScoreBook book, Collection<Long> people) {
    return of(session, book, people, Supposed.nothing());
  }

  /** The same if earlier sessions came out as supposed. */
  public Map<Long, Conclusion> of(
      ExamSession session, ScoreBook book, Collection<Long> people, Supposed supposed) {
    Map<Long, List<KeptPart>> kept = kept(session, people, supposed);
    Map<Long, String> cancelled = cancelled(session);
    PassRule rule = PassRule.of(session.scope().level(), passMark(session));
    // By person, as their results are then held one after the other.
    Map<Long, Conclusion> conclusions = new TreeMap<>();
    for (long person : people) {
      conclusions.put(
          person,
          cancelled.containsKey(person) && !supposed.lifts(session.id(), person)
              ? Conclusion.cancelled()
              : Conclusion.of(book.sat(person), kept.getOrDefault(person, List.of()), rule));
    }
    return conclusions;
  }

  /** The mark to pass a session with, as in force on its day (exam.pass.min). */
  public int passMark(ExamSession session) {
    return parameters.whole("exam.pass.min", CityClock.dayOf(session.window().opensAt()));
  }

  /** The parts that people passed before and that still count on the session's day. */
  public Map<Long, List<KeptPart>> kept(ExamSession session, Collection<Long> people) {
    return kept(session, people, Supposed.nothing());
  }

  private Map<Long, List<KeptPart>> kept(
      ExamSession session, Collection<Long> people, Supposed supposed) {
    LocalDate day = CityClock.dayOf(session.window().opensAt());
    Resits resits = new Resits(parameters.whole("exam.part.kept.resits", day));
    Map<Long, List<KeptPart>> kept = new HashMap<>();
    for (EarlierResult published : results.earlier(session, people)) {
      EarlierResult earlier = supposed.of(published);
      LocalDate since = CityClock.dayOf(earlier.publishedAt());
      LocalDate until = since.plusMonths(parameters.whole("exam.part.kept.months", since));
      if (resits.keep(earlier) && !until.isBefore(day)) {
        int passMark = parameters.whole("exam.pass.min", CityClock.dayOf(earlier.opensAt()));
        kept.computeIfAbsent(earlier.personId(), id -> new ArrayList<>())
            .addAll(earlier.passed(passMark, until));
      }
    }
    return kept;
  }

  /** The people whose sitting is cancelled, and on which rule. */
  public Map<Long, String> cancelled(ExamSession session) {
    Set<Long> lifted = decisions.lifted(session.id());
    return decisions.onConduct(session.id()).stream()
        .filter(m -> m.state() == DecisionState.IN_FORCE && !lifted.contains(m.id()))
        .collect(Collectors.toMap(Misconduct::personId, Misconduct::basis));
  }
}
