package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.carecert.exam.domain.AnswerSave;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.Seals;
import org.carecert.exam.domain.TokenBearer;
import org.carecert.exam.domain.WaitingAnswer;
import org.carecert.exam.store.DemandedBrowsers;
import org.carecert.exam.store.LastSeen;
import org.carecert.exam.store.SealKey;

/**
 * 快速收答: takes the answers of whom nothing has to be asked: the token is genuine, and its session is
 * known in memory to demand no browser. Everybody else goes by {@link Answers}, which looks further
 * and tells why not.
 */
@ApplicationScoped
@PermitAll
public class QuickAnswers {
  @Inject private SealKey key;
  @Inject private DemandedBrowsers demanded;
  @Inject private LastSeen seen;
  @Inject private AnswerIntake intake;
  @Inject private Clock clock;

  /**
   * Saves an answer as {@link Answers#save} does, if nothing speaks against it; waits for nothing.
   *
   * @param told hears the same as there, by another thread
   * @return whether it was taken; if not, nothing was done
   */
  public boolean take(TokenBearer bearer, GivenAnswer given, Consumer<SaveVerdict> told) {
    Instant now = clock.instant();
    Optional<String> attempt = given.fault().isPresent() ? Optional.empty() : attempt(bearer, now);
    attempt.ifPresent(
        code -> {
          seen.spoke(bearer.of(code), now);
          intake.take(new WaitingAnswer(new AnswerSave(code, given.stripped(), now), told));
        });
    return attempt.isPresent();
  }

  private Optional<String> attempt(TokenBearer bearer, Instant now) {
    return Optional.ofNullable(bearer.token())
        .flatMap(token -> key.seals().held(token, now))
        .filter(held -> demanded.none(held.session(), now))
        .map(Seals.Held::attempt);
  }
}
