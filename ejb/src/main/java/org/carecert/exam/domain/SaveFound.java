package org.carecert.exam.domain;

import java.time.Instant;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 保存判定: what was found of an answer that was not stored now: it was stored before, or may not be.
 *
 * @param attempt what is known of the attempt; none if there is no such attempt
 * @param earlier what stands under the same client sequence; none if nothing does
 * @param earlierAnswer its text
 */
public record SaveFound(
    @Nullable Running attempt, @Nullable SavedAnswer earlier, @Nullable String earlierAnswer) {
  /**
   * An attempt as far as it decides about an answer.
   *
   * @param endsAt the deadline that holds, with every adjustment
   * @param open whether it runs
   * @param fits whether the answer is written as the item wants it
   * @param paused whether its time stands still
   */
  public record Running(Instant endsAt, int items, boolean open, boolean fits, boolean paused) {}

  /** The same answer again is the same save; everything else is refused with its reason. */
  public SaveVerdict verdict(AnswerSave save) {
    GivenAnswer given = save.given();
    Running running = attempt;
    SavedAnswer stored = earlier;
    if (stored != null
        && given.answer().equals(earlierAnswer)
        && given.itemNo() == stored.itemNo()) {
      return SaveVerdict.of(stored);
    }
    if (running == null) {
      return SaveVerdict.no(Refusal.of(CommonReason.NOT_FOUND));
    }
    if (given.itemNo() > running.items()) {
      return SaveVerdict.no(Refusal.at("itemNo", ExamReason.ITEM_UNKNOWN, given.itemNo()));
    }
    if (running.open() && !running.fits()) {
      return SaveVerdict.no(Refusal.at("answer", ExamReason.ANSWER_INVALID));
    }
    if (stored != null) {
      return SaveVerdict.no(Refusal.at("clientSeq", ExamReason.SEQUENCE_USED, given.clientSeq()));
    }
    if (running.paused()) {
      return SaveVerdict.no(Refusal.of(ExamReason.PAUSED));
    }
    boolean late = save.judgedAt().isAfter(running.endsAt());
    return SaveVerdict.no(Refusal.of(late ? ExamReason.LATE : ExamReason.HANDED_IN));
  }
}
