package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.carecert.exam.domain.AnswerSave;
import org.carecert.exam.domain.Brought;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.WaitingAnswer;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 补传答案: where a sitting page brings what waited for a dead line, all of it in the first thing that
 * is heard of it again. As one moment is judged for all, nobody chooses later what he brings with
 * it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BroughtAnswers {
  private static final int MOST = 1_000;
  private static final int PATIENCE_SECONDS = 20;

  @Inject private Sittings sittings;
  @Inject private Silences silences;
  @Inject private LateAnswers late;
  @Inject private AnswerIntake intake;
  @Inject private Clock clock;

  /**
   * Takes what waited; after the commit each is acknowledged or refused on its own, for the reasons
   * of {@link Answers#save}. The deadline is judged by when the page was heard last, at most the
   * grace ago.
   *
   * @throws Refused TOKEN_INVALID, FIELD_INVALID if nothing or far too much is brought
   */
  @PermitAll
  public Brought bring(String attemptCode, @Nullable String token, List<GivenAnswer> given) {
    sittings.holds(attemptCode, token);
    if (given.isEmpty() || given.size() > MOST) {
      throw Refused.at("answers", CommonReason.FIELD_INVALID, "answers");
    }
    Instant now = clock.instant();
    Instant judgedAt = late.grace().judgedAt(now, silences.heard(attemptCode));
    List<CompletableFuture<SaveVerdict>> told =
        given.stream()
            .map(
                one ->
                    one.fault()
                        .map(fault -> CompletableFuture.completedFuture(SaveVerdict.no(fault)))
                        .orElseGet(
                            () ->
                                taken(new AnswerSave(attemptCode, one.stripped(), now, judgedAt))))
            .toList();
    Brought brought = Brought.of(given, told.stream().map(CompletableFuture::join).toList());
    if (brought.decided()) {
      silences.over(attemptCode, brought.saved(), now);
    }
    return brought;
  }

  private CompletableFuture<SaveVerdict> taken(AnswerSave save) {
    CompletableFuture<SaveVerdict> told = new CompletableFuture<>();
    intake.take(new WaitingAnswer(save, told::complete));
    return told.completeOnTimeout(
        SaveVerdict.no(Refusal.of(CommonReason.NOT_READY)), PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
