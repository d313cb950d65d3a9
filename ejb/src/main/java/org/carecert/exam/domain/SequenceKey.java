package org.carecert.exam.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * 排序答案: the entries in their right order; all or nothing.
 *
 * @param order such as {@code CABD}
 */
public record SequenceKey(String order) implements ItemKey {

  static Optional<ItemKey> read(String raw, String rule) {
    String text = raw.replaceAll("[\\s,;，；]", "").toUpperCase(Locale.ROOT);
    boolean sound = AnswerShape.SEQUENCE.fits(text) && text.length() >= 3 && rule.isEmpty();
    return sound ? Optional.of(new SequenceKey(text)) : Optional.empty();
  }

  @Override
  public String text() {
    return order;
  }

  @Override
  public String rule() {
    return "";
  }

  @Override
  public boolean fits(Wording words) {
    int entries = words.options().size();
    return order.length() == entries && order.chars().allMatch(letter -> letter - 'A' < entries);
  }

  @Override
  public Optional<Credit> credit(Answer answer) {
    return Optional.of(Credit.whole(answer.text().equals(order)));
  }
}
