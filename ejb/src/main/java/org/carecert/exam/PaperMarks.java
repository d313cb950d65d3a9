package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.AnswerRules;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.MarkSuperseded;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.Fact;

/**
 * 理论试卷评分柜台 (counter): the theory mark of a paper when it is handed in. One that was given back has
 * no mark that counts until it is handed in again; then answers that stayed keep what people gave
 * for them, and those that became others are marked anew.
 */
@Stateless
@PermitAll
public class PaperMarks {
  @Inject private SessionStore sessions;
  @Inject private MarkingRules rules;
  @Inject private MarkStore marks;
  @Inject private ChangedAnswers changed;
  @Inject private PeopleCredits people;
  @Inject private Event<Fact> facts;

  /**
   * Marks a paper that is handed in; one with answers that people must mark gets its theory mark
   * from them, not here.
   */
  public void mark(Attempt attempt, List<ResponseLine> responses, Instant now) {
    MarkPlace place = place(attempt);
    Optional<Mark> former = marks.current(place);
    AnswerRules by = rules.of(place.sessionId(), attempt.formId());
    Map<Integer, Answer> answers = ResponseLine.current(responses);
    boolean again = former.isPresent();
    if (again) {
      changed.voided(attempt.id(), responses, now);
    }
    by.points(
            answers,
            again ? people.of(sessions.session(place.sessionId()), attempt.id()) : Map.of())
        .ifPresent(
            theory ->
                marks.add(
                    former
                        .map(f -> f.corrected(theory.points(), theory.outOf(), "", now))
                        .orElseGet(
                            () -> Mark.theory(place, theory.points(), theory.outOf(), now))));
  }

  /** A paper is given back: what it was worth does not count while it is sat again. */
  public void withhold(Attempt attempt, String basis, Instant now) {
    MarkPlace place = place(attempt);
    Mark withheld = Mark.withheld(place, marks.current(place).orElse(null), basis, now);
    marks.add(withheld);
    facts.fire(
        new MarkSuperseded(
            place.personId(),
            place.sessionId(),
            place.part(),
            place.station(),
            withheld.version(),
            basis));
  }

  private MarkPlace place(Attempt attempt) {
    return MarkPlace.theory(
        sessions.admission(attempt.admissionId()).sessionId(), attempt.personId());
  }
}
