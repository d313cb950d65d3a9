package org.carecert.exam.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carecert.shared.sheet.SheetText;

/**
 * 填空答案: the words that are accepted. Capitals and full-width forms make no difference unless the
 * rule says so; composed Hangul and runs of blanks never do.
 *
 * @param accepted what is right, each of them
 * @param capitals whether A and a differ
 * @param widths whether Ａ and A differ
 */
public record WordKey(List<String> accepted, boolean capitals, boolean widths) implements ItemKey {
  private static final String CAPITALS = "CASE";
  private static final String WIDTHS = "WIDTH";
  private static final String BETWEEN = "|";

  public WordKey {
    accepted = List.copyOf(accepted);
  }

  static Optional<ItemKey> read(String raw, String rule) {
    List<String> words = Arrays.stream(raw.split("[|｜]", -1)).map(String::strip).toList();
    List<String> rules = rule.isEmpty() ? List.of() : List.of(rule.split(" ", -1));
    WordKey key = new WordKey(words, rules.contains(CAPITALS), rules.contains(WIDTHS));
    boolean sound =
        words.stream().noneMatch(String::isEmpty)
            && words.stream().allMatch(AnswerShape.LINE::fits)
            && new HashSet<>(words).size() == words.size()
            && key.rule().equals(rule);
    return sound ? Optional.of(key) : Optional.empty();
  }

  @Override
  public String text() {
    return String.join(BETWEEN, accepted);
  }

  @Override
  public String rule() {
    String both = capitals && widths ? " " : "";
    return (capitals ? CAPITALS : "") + both + (widths ? WIDTHS : "");
  }

  @Override
  public boolean fits(Wording words) {
    return true;
  }

  @Override
  public Optional<Credit> credit(Answer answer) {
    String given = folded(answer.text());
    return Optional.of(
        Credit.whole(
            !given.isEmpty() && accepted.stream().map(this::folded).anyMatch(given::equals)));
  }

  private String folded(String text) {
    String narrow = widths ? text : SheetText.folded(text);
    String one = capitals ? narrow : narrow.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(one, Normalizer.Form.NFC).strip().replaceAll("[\\s\u3000]+", " ");
  }
}
