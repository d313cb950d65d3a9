package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.shared.Refused;
import org.carecert.training.domain.LearningAnswer;
import org.carecert.training.domain.LearningReason;
import org.carecert.training.domain.LearningStep;
import org.carecert.training.store.LearningTokens;
import org.jspecify.annotations.Nullable;

/**
 * 心跳台: the desk that takes the signs of life of a lesson's page. Its callers are known by the
 * signed token of their session, given at the beginning to the learner who signed in; so it is
 * open.
 */
@Stateless
@PermitAll
public class LearningBeats {
  @Inject private LearningSessions sessions;
  @Inject private LearningTokens tokens;
  @Inject private Clock clock;

  /**
   * Takes a sign of life.
   *
   * @throws Refused LEARNING_TOKEN_INVALID
   */
  public LearningStep beat(String session, @Nullable String token, Sign sign) {
    if (!tokens.good(token, session, clock.instant())) {
      throw new Refused(LearningReason.LEARNING_TOKEN_INVALID);
    }
    return sessions.beat(session, sign.playing(), sign.answer(), sign.position());
  }

  /**
   * What a page says; there is no number of minutes in it.
   *
   * @param playing whether the lesson is played or read, and seen
   * @param answer to the open question
   * @param position of the video, for resuming
   */
  public record Sign(
      boolean playing, @Nullable LearningAnswer answer, @Nullable Integer position) {}
}
