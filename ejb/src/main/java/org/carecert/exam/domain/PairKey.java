package org.carecert.exam.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * 匹配答案: to which entry on the right each on the left belongs; one on the right may belong to none,
 * or to several. By the partial rule each right pair earns its share.
 *
 * @param pairs such as {@code A2B1C3}
 */
public record PairKey(String pairs, boolean partial) implements ItemKey {

  static Optional<ItemKey> read(String raw, String rule) {
    String text = raw.replaceAll("[\\s,;，；]", "").toUpperCase(Locale.ROOT);
    boolean partial = rule.equals(OptionKey.PARTIAL);
    boolean sound =
        AnswerShape.PAIRS.fits(text) && text.length() >= 4 && (rule.isEmpty() || partial);
    return sound ? Optional.of(new PairKey(text, partial)) : Optional.empty();
  }

  @Override
  public String text() {
    return pairs;
  }

  @Override
  public String rule() {
    return partial ? OptionKey.PARTIAL : "";
  }

  @Override
  public boolean fits(Wording words) {
    boolean known = true;
    for (int i = 0; i < pairs.length(); i += 2) {
      known &= pairs.charAt(i) - 'A' == i / 2 && right(i) <= words.matches().size();
    }
    return known && pairs.length() == 2 * words.options().size();
  }

  private int right(int place) {
    return pairs.charAt(place + 1) - '0';
  }

  @Override
  public int parts() {
    return partial ? pairs.length() / 2 : 1;
  }

  @Override
  public Optional<Credit> credit(Answer answer) {
    if (!partial) {
      return Optional.of(Credit.whole(answer.text().equals(pairs)));
    }
    int found = 0;
    for (int i = 0; i + 1 < answer.text().length(); i += 2) {
      found += pairs.contains(answer.text().substring(i, i + 2)) ? 1 : 0;
    }
    return Optional.of(new Credit(found, parts()));
  }
}
