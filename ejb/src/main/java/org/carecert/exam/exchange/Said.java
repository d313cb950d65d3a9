package org.carecert.exam.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A text in Chinese and, where the file has it, in Korean.
 *
 * @param korean null where there is none
 */
record Said(String chinese, @Nullable String korean) {
  static Said plain(String text) {
    return new Said(trimmed(text), null);
  }

  /** Without blanks around, no-break ones too. */
  static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }
}
