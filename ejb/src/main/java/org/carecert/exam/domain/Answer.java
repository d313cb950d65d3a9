package org.carecert.exam.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 答案: the chosen options by letter, in order and each once; none chosen is an answer too (a cleared
 * one).
 *
 * @param letters such as {@code ""}, {@code "B"} or {@code "ACD"}
 */
public record Answer(String letters) {
  private static final String ALL = "ABCDE";

  /**
   * Reads letters in any order and case; empty if one is no letter of the first so many options.
   */
  public static Optional<Answer> parse(@Nullable String raw, int options) {
    if (raw == null || raw.length() > 20) {
      return Optional.empty();
    }
    TreeSet<Character> chosen = new TreeSet<>();
    for (char letter : raw.strip().toUpperCase(Locale.ROOT).toCharArray()) {
      int place = ALL.indexOf(letter);
      if (place < 0 || place >= options) {
        return Optional.empty();
      }
      chosen.add(letter);
    }
    StringBuilder letters = new StringBuilder();
    chosen.forEach(letters::append);
    return Optional.of(new Answer(letters.toString()));
  }

  /** How many options are chosen. */
  public int count() {
    return letters.length();
  }

  /** Whether it could answer an item of this type: one choice, or several. */
  public boolean fits(ItemType type) {
    return type == ItemType.MULTIPLE || count() <= 1;
  }
}
