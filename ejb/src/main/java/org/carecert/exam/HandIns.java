package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptFinished;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.FinishedBy;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Marking;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.domain.Seals;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.SealKey;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.Fact;

/** 收卷柜台 (counter): ends attempts and marks them; the same attempt ends once. */
@Stateless
@PermitAll
public class HandIns {
  @Inject private AttemptStore attempts;
  @Inject private SessionStore sessions;
  @Inject private PaperStore papers;
  @Inject private MarkStore marks;
  @Inject private SealKey key;
  @Inject private Event<Fact> facts;

  /** Ends an attempt at this moment; one that was ended before keeps its receipt. */
  public Receipt end(String attemptCode, FinishedBy by, Instant now) {
    Attempt attempt = attempts.byCode(attemptCode).orElseThrow();
    attempts.lock(attempt);
    if (attempt.state() == AttemptState.RUNNING) {
      List<ResponseLine> responses = attempts.responses(attempt.id());
      String digest = Seals.digest(responses);
      attempt.finish(by, digest, key.seals().receipt(attempt.code(), digest, now), now);
      mark(attempt, now);
      facts.fire(
          new AttemptFinished(attempt.personId(), attempt.id(), by, responses.size(), digest));
    }
    return Objects.requireNonNull(attempt.receipt());
  }

  /** The codes of running attempts whose deadline has passed. */
  public List<String> overdue(Instant now) {
    return attempts.overdue(now).stream().map(Attempt::code).toList();
  }

  // A paper with answers that people must mark gets its theory mark from them, not here.
  private void mark(Attempt attempt, Instant now) {
    List<ItemKey> keys = papers.keys(attempt.formId());
    Map<Integer, Answer> answers =
        attempts.answers(attempt.id()).stream()
            .collect(Collectors.toMap(ResponseLine::itemNo, line -> new Answer(line.answer())));
    long session = sessions.admission(attempt.admissionId()).sessionId();
    MarkPlace place = MarkPlace.theory(session, attempt.personId());
    Marking.theory(keys, Marking.credits(keys, answers))
        .ifPresent(theory -> marks.add(Mark.theory(place, theory.points(), theory.outOf(), now)));
  }
}
