package org.carecert.exam.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExchangeReason;

/** Numbers with tolerances as other tools write them. */
final class Numbers {
  private static final int LONGEST = 40;
  private static final BigDecimal TWO = new BigDecimal(2);

  private Numbers() {}

  /** {@code 36.5:0.25} or {@code 36.25..36.75}. */
  static void gift(Question question, String text) {
    int range = text.indexOf("..");
    if (range >= 0) {
      Optional<BigDecimal> low = number(text.substring(0, range));
      Optional<BigDecimal> high = number(text.substring(range + 2));
      if (low.isEmpty() || high.isEmpty()) {
        question.fault(ExamReason.KEY_INVALID);
        return;
      }
      question.number(
          plain(low.get().add(high.get()).divide(TWO)),
          tolerance(plain(high.get().subtract(low.get()).divide(TWO))));
      return;
    }
    int colon = text.indexOf(':');
    absolute(
        question,
        colon < 0 ? text : text.substring(0, colon),
        colon < 0 ? "" : text.substring(colon + 1));
  }

  /** A number with an absolute tolerance. */
  static void absolute(Question question, String value, String tolerance) {
    Optional<BigDecimal> number = number(value);
    Optional<BigDecimal> near =
        tolerance.isBlank() ? Optional.of(BigDecimal.ZERO) : number(tolerance);
    if (number.isEmpty() || near.isEmpty()) {
      question.fault(near.isEmpty() ? ExchangeReason.TOLERANCE_UNKNOWN : ExamReason.KEY_INVALID);
      return;
    }
    question.number(plain(number.get()), tolerance(plain(near.get())));
  }

  /** A number with a tolerance in percent of it. */
  static void relative(Question question, String value, String percent) {
    Optional<BigDecimal> number = number(value);
    Optional<BigDecimal> share = number(percent);
    if (number.isEmpty() || share.isEmpty()) {
      question.fault(ExchangeReason.TOLERANCE_UNKNOWN);
      return;
    }
    BigDecimal near = number.get().abs().multiply(share.get()).movePointLeft(2);
    question.number(plain(number.get()), tolerance(plain(near.stripTrailingZeros())));
  }

  /** A number of a size that people write; a short text may name one with a billion digits. */
  private static Optional<BigDecimal> number(String text) {
    String number = text.strip();
    boolean digits = number.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
    if (!digits || number.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(number)).filter(n -> Math.abs(n.scale()) <= LONGEST);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String plain(BigDecimal number) {
    return (number.scale() > 6 ? number.stripTrailingZeros() : number).toPlainString();
  }

  private static String tolerance(String plain) {
    return new BigDecimal(plain).signum() == 0 ? "" : plain;
  }
}
