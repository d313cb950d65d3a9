package org.carecert.exam.domain;

import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 保存结果: what became of an answer: acknowledged after its commit, or refused with the reason.
 *
 * @param saved the acknowledgement; none if refused
 * @param refusal why not; none if saved
 */
public record SaveVerdict(@Nullable SavedAnswer saved, @Nullable Refusal refusal) {
  /** It is stored. */
  public static SaveVerdict of(SavedAnswer saved) {
    return new SaveVerdict(saved, null);
  }

  /** It is not stored. */
  public static SaveVerdict no(Refusal refusal) {
    return new SaveVerdict(null, refusal);
  }
}
