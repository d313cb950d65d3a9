package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.carecert.exam.domain.AnswerSave;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.WaitingAnswer;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 保存答案: where a sitting page leaves its answers. The attempt's token, signed when the conditions
 * were checked and good after a restart, says whose they are.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Answers {
  @Inject private AnswerIntake intake;
  @Inject private TokenGate gate;
  @Inject private Clock clock;

  /**
   * Saves an answer, in time if it arrives in time ({@link BroughtAnswers} for what had to wait).
   * The same client sequence again is the same save.
   *
   * @param told hears once, after the commit, by another thread: the acknowledgement with the
   *     server's sequence number, or why not: LATE after the bell, HANDED_IN after hand-in,
   *     ANSWER_INVALID if its item is not answered so, SEQUENCE_USED if another answer was saved
   *     under this client sequence, NOT_READY if it is to be sent again
   * @throws Refused TOKEN_INVALID, BROWSER_NOT_ADMITTED, ANSWER_INVALID, ITEM_UNKNOWN
   */
  @PermitAll
  public void save(@Nullable String token, GivenAnswer given, Consumer<SaveVerdict> told) {
    Instant now = clock.instant();
    String attempt = gate.attempt(token, now);
    Refused.ifAny(given.fault().stream().toList());
    intake.take(new WaitingAnswer(new AnswerSave(attempt, given.stripped(), now), told));
  }
}
