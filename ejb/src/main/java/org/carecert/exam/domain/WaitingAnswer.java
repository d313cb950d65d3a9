package org.carecert.exam.domain;

import java.util.function.Consumer;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;

/**
 * 待存答案与告知: an answer that waits, and who is to be told its verdict.
 *
 * @param told hears once, after the commit
 */
public record WaitingAnswer(AnswerSave save, Consumer<SaveVerdict> told) {
  /** It was not stored, or nobody knows: to be sent again, which gives the same answer. */
  public void later() {
    told.accept(SaveVerdict.no(Refusal.of(CommonReason.NOT_READY)));
  }
}
