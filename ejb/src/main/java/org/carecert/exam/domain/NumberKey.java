package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carecert.shared.sheet.SheetText;

/**
 * 数值答案: a number, right within the tolerance on either side, both ends included.
 *
 * @param value as written in the sheet
 * @param tolerance as written in the sheet; zero = exactly
 */
public record NumberKey(BigDecimal value, BigDecimal tolerance) implements ItemKey {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]{1,12}(\\.[0-9]{0,6})?|\\.[0-9]{1,6})");

  static Optional<ItemKey> read(String raw, String rule) {
    Optional<BigDecimal> value = number(raw);
    Optional<BigDecimal> tolerance =
        rule.isEmpty() ? Optional.of(BigDecimal.ZERO) : number(rule).filter(t -> t.signum() > 0);
    return value.isPresent() && tolerance.isPresent()
        ? Optional.of(new NumberKey(value.get(), tolerance.get()))
        : Optional.empty();
  }

  /**
   * Full-width digits, the signs for minus, a plus and a bare point are read too, as people type.
   */
  private static Optional<BigDecimal> number(String raw) {
    String text = SheetText.folded(raw.strip()).replace('\u2212', '-').strip();
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  @Override
  public String text() {
    return value.toPlainString();
  }

  @Override
  public String rule() {
    return tolerance.signum() == 0 ? "" : tolerance.toPlainString();
  }

  @Override
  public boolean fits(Wording words) {
    return true;
  }

  @Override
  public Optional<Credit> credit(Answer answer) {
    boolean near =
        number(answer.text())
            .filter(given -> given.subtract(value).abs().compareTo(tolerance) <= 0)
            .isPresent();
    return Optional.of(Credit.whole(near));
  }
}
