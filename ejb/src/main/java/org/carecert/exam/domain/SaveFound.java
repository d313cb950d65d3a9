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
 * @param earlierAnswer its letters
 */
public record SaveFound(
    @Nullable Running attempt, @Nullable SavedAnswer earlier, @Nullable String earlierAnswer) {
  /** An attempt as far as it decides about an answer. */
  public record Running(Instant deadlineAt, int items) {}

  /** The same answer again is the same save; everything else is refused with its reason. */
  public SaveVerdict verdict(AnswerSave save) {
    GivenAnswer given = save.given();
    SavedAnswer stored = earlier;
    if (stored != null) {
      boolean same = given.answer().equals(earlierAnswer) && given.itemNo() == stored.itemNo();
      return same
          ? SaveVerdict.of(stored)
          : SaveVerdict.no(Refusal.at("clientSeq", ExamReason.SEQUENCE_USED, given.clientSeq()));
    }
    Running running = attempt;
    if (running == null) {
      return SaveVerdict.no(Refusal.of(CommonReason.NOT_FOUND));
    }
    if (given.itemNo() > running.items()) {
      return SaveVerdict.no(Refusal.at("itemNo", ExamReason.ITEM_UNKNOWN, given.itemNo()));
    }
    boolean late = save.at().isAfter(running.deadlineAt());
    return SaveVerdict.no(Refusal.of(late ? ExamReason.LATE : ExamReason.HANDED_IN));
  }
}
