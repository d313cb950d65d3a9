package org.carecert.exam.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carecert.exam.domain.ExchangeNote;

/** Options with shares of the points, as Moodle scores them. */
final class Shares {
  static final BigDecimal ALL = new BigDecimal(100);
  private static final BigDecimal NEAR = BigDecimal.ONE;

  private Shares() {}

  /** Whether one option earns everything and no other anything. */
  static boolean single(List<BigDecimal> shares) {
    return shares.stream().filter(share -> share.signum() > 0).count() == 1
        && shares.stream().anyMatch(share -> share.compareTo(ALL) == 0)
        && shares.stream().noneMatch(share -> share.signum() < 0);
  }

  /**
   * A choice, of which several may be right; whatever of its shares the bank does not know is told.
   */
  static void choice(Question question, List<Said> options, List<BigDecimal> shares, boolean may) {
    boolean several = may && shares.stream().filter(share -> share.signum() > 0).count() != 1;
    Set<Integer> right = new TreeSet<>();
    for (int i = 0; i < shares.size(); i++) {
      BigDecimal share = shares.get(i);
      if (may ? share.signum() > 0 : share.compareTo(ALL) == 0) {
        right.add(i);
      } else if (share.signum() > 0) {
        question.note(ExchangeNote.PARTIAL_DROPPED, options.get(i).chinese());
      }
    }
    if (several && !right.isEmpty() && question.tags().get("rule").isEmpty()) {
      BigDecimal equal = new BigDecimal(share(right.size()));
      boolean same = right.stream().allMatch(i -> near(shares.get(i), equal));
      boolean strict =
          shares.stream().allMatch(share -> share.signum() > 0 || near(share, ALL.negate()));
      if (!same || !strict) {
        question.note(ExchangeNote.WEIGHTS_CHANGED);
      }
    }
    question.choice(options, right, several);
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(NEAR) <= 0;
  }

  /** The equal share of so many right options, as Moodle writes it. */
  static String share(int right) {
    return ALL.divide(new BigDecimal(right), 5, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
