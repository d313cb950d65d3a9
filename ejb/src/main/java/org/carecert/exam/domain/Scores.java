package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 各科成绩: the scores of the parts, out of 100 with one decimal, and what follows from them.
 *
 * @param theory 理论知识考试; null = not sat
 * @param practical 操作技能考核; null = not sat
 * @param review 综合评审; null = not sat, or the level asks none
 * @param outcome what they say together
 */
public record Scores(
    @Nullable BigDecimal theory,
    @Nullable BigDecimal practical,
    @Nullable BigDecimal review,
    Outcome outcome) {

  /**
   * Decides: every part that is asked must reach the pass mark, nothing compensates (national
   * standard, part 1.9: each part out of 100, all parts at least 60). What is compared is what is
   * shown.
   *
   * @param scores of the parts that were sat
   */
  public static Scores decide(Map<Part, BigDecimal> scores, PassRule rule) {
    boolean below =
        rule.asked().stream().anyMatch(p -> scores.containsKey(p) && !rule.reaches(scores.get(p)));
    boolean all = scores.keySet().containsAll(rule.asked());
    Outcome outcome = all ? Outcome.PASSED : Outcome.ABSENT;
    return new Scores(
        scores.get(Part.THEORY),
        scores.get(Part.PRACTICAL),
        scores.get(Part.REVIEW),
        below ? Outcome.FAILED : outcome);
  }

  /** The score of a part; null = not sat. */
  public @Nullable BigDecimal of(Part part) {
    return switch (part) {
      case THEORY -> theory;
      case PRACTICAL -> practical;
      case REVIEW -> review;
    };
  }
}
