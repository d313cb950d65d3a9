package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptFinished;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.FinishedBy;
import org.carecert.exam.domain.HandInProof;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.SealKey;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 收卷柜台 (counter): ends attempts and marks them; the same attempt ends once. */
@Stateless
@PermitAll
public class HandIns {
  @Inject private AttemptStore attempts;
  @Inject private PaperMarks papers;
  @Inject private SealKey key;
  @Inject private Event<Fact> facts;

  /**
   * The candidate hands in at this moment; if his time was up before, the bell had taken the paper.
   * One that was ended before keeps its receipt.
   *
   * @throws Refused PAUSED while time stands still
   */
  public Receipt handIn(String attemptCode, Instant now) {
    Attempt attempt = locked(attemptCode);
    attempt.refuseIfPaused();
    boolean late = attempt.overdue(now);
    return late
        ? end(attempt, FinishedBy.BELL, attempt.endsAt())
        : end(attempt, FinishedBy.CANDIDATE, now);
  }

  /**
   * The bell takes a paper whose time was up in this span, unless it has more time now.
   *
   * @param upFrom what was up before it is left to the officers
   */
  public void collect(String attemptCode, Instant upFrom, Instant upBefore, Instant now) {
    Attempt attempt = locked(attemptCode);
    if (attempt.overdue(upBefore) && !attempt.endsAt().isBefore(upFrom)) {
      end(attempt, FinishedBy.BELL, now);
    }
  }

  /** An officer ends an attempt; one that was ended before stays as it is. */
  public void endedByOfficer(String attemptCode, Instant now) {
    end(locked(attemptCode), FinishedBy.OFFICER, now);
  }

  private Attempt locked(String attemptCode) {
    return attempts.locked(attemptCode).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private Receipt end(Attempt attempt, FinishedBy by, Instant now) {
    if (attempt.state() == AttemptState.RUNNING) {
      List<ResponseLine> responses = attempts.responses(attempt.id());
      HandInProof proof = key.seals().handIn(attempt.code(), responses, now);
      attempt.finish(by, proof, now);
      papers.mark(attempt, responses, now);
      facts.fire(
          new AttemptFinished(
              attempt.personId(), attempt.id(), by, responses.size(), proof.digest()));
    }
    return Objects.requireNonNull(attempt.receipt());
  }

  /** The codes of running attempts whose deadline has passed. */
  public List<String> overdue(Instant now) {
    return attempts.overdue(now);
  }
}
