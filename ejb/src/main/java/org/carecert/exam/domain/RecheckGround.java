package org.carecert.exam.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 复核事由: the only grounds on which a published score is looked at again (province rules on
 * re-checks: marking standards are not argued anew).
 */
public enum RecheckGround {
  /** 合分错误. */
  ADDING_UP,
  /** 漏评: of a sheet, or of a whole part that people mark. */
  MISSED_MARKING,
  /** 机评零分或缺考: of a part that the machine marks. */
  ZERO_OR_ABSENT;

  /** Whether it can be the ground against this score of this part; null = not sat. */
  public boolean fits(Part part, @Nullable BigDecimal score) {
    boolean nothing = score == null || score.signum() == 0;
    return switch (this) {
      case ADDING_UP -> score != null;
      // Of a paper that the machine marks nothing is missed: there is an attempt or none.
      case MISSED_MARKING -> score != null || part != Part.THEORY;
      case ZERO_OR_ABSENT -> part == Part.THEORY && nothing;
    };
  }
}
