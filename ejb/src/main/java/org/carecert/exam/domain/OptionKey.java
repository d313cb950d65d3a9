package org.carecert.exam.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * 选项答案: the right options. By the partial rule each right option that was found earns its share,
 * and any wrong one takes all; otherwise it is all or nothing.
 *
 * @param letters in order and each once
 */
public record OptionKey(String letters, boolean partial) implements ItemKey {
  static final String PARTIAL = "PARTIAL";

  static Optional<ItemKey> read(ItemType type, String raw, String rule) {
    TreeSet<Character> chosen = new TreeSet<>();
    for (char letter : raw.strip().toUpperCase(Locale.ROOT).toCharArray()) {
      chosen.add(letter);
    }
    StringBuilder letters = new StringBuilder();
    chosen.forEach(letters::append);
    String text = letters.toString();
    boolean several = type == ItemType.MULTIPLE;
    boolean partial = rule.equals(PARTIAL);
    boolean sound =
        AnswerShape.LETTERS.fits(text)
            && (several ? text.length() >= 2 : text.length() == 1)
            && (rule.isEmpty() || (several && partial));
    return sound ? Optional.of(new OptionKey(text, partial)) : Optional.empty();
  }

  @Override
  public String text() {
    return letters;
  }

  @Override
  public String rule() {
    return partial ? PARTIAL : "";
  }

  @Override
  public boolean fits(Wording words) {
    return letters.charAt(letters.length() - 1) - 'A' < words.options().size();
  }

  @Override
  public int parts() {
    return partial ? letters.length() : 1;
  }

  @Override
  public Optional<Credit> credit(Answer answer) {
    if (!partial) {
      return Optional.of(Credit.whole(answer.text().equals(letters)));
    }
    boolean wrong = answer.text().chars().anyMatch(letter -> letters.indexOf(letter) < 0);
    return Optional.of(new Credit(wrong ? 0 : answer.text().length(), letters.length()));
  }
}
