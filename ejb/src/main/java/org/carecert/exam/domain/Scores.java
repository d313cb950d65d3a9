package org.carecert.exam.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 两科成绩: the scores of both parts, out of 100 with one decimal, and what follows from them.
 *
 * @param theory 理论知识考试; null = not sat
 * @param practical 操作技能考核; null = not sat
 * @param outcome what the two say together
 */
public record Scores(@Nullable BigDecimal theory, @Nullable BigDecimal practical, Outcome outcome) {

  /**
   * Decides: every part must reach the pass mark, nothing compensates (national standard, part 1.9:
   * each part out of 100, all parts at least 60). What is compared is what is shown.
   */
  public static Scores decide(
      @Nullable BigDecimal theory, @Nullable BigDecimal practical, int passMark) {
    if (below(theory, passMark) || below(practical, passMark)) {
      return new Scores(theory, practical, Outcome.FAILED);
    }
    boolean bothSat = theory != null && practical != null;
    return new Scores(theory, practical, bothSat ? Outcome.PASSED : Outcome.ABSENT);
  }

  private static boolean below(@Nullable BigDecimal score, int passMark) {
    return score != null && score.compareTo(BigDecimal.valueOf(passMark)) < 0;
  }
}
