package org.carecert.exam.domain;

import java.util.regex.Pattern;

/**
 * 答案形式: how an answer is written, one way for each answer. The database holds the same shapes
 * ({@code exam_answer_fits}), as it decides about an answer in the statement that stores it.
 */
public enum AnswerShape {
  /** One letter or none: {@code B}. */
  LETTER('1', "[A-E]?", 1),
  /** Letters in order, each once: {@code ACD}. */
  LETTERS('L', "A?B?C?D?E?", 5),
  /** Entries on the left in order, each with its entry on the right: {@code A2B1C3}. */
  PAIRS(
      'P',
      "(A[1-8])?(B[1-8])?(C[1-8])?(D[1-8])?(E[1-8])?(F[1-8])?(G[1-8])?(H[1-8])?",
      2 * Wording.MOST_ENTRIES),
  /** Entries in the order that was given, each once: {@code CABD}. */
  SEQUENCE('O', "(?!.*([A-H]).*\\1)[A-H]*", Wording.MOST_ENTRIES),
  /** A few words or a number, as typed. */
  LINE('F', "(?s).*", 200),
  /** Sentences, as typed. */
  TEXT('T', "(?s).*", Answer.LONGEST);

  private final char code;
  private final Pattern pattern;
  private final int longest;

  AnswerShape(char code, String pattern, int longest) {
    this.code = code;
    this.pattern = Pattern.compile(pattern);
    this.longest = longest;
  }

  /** Its letter in an attempt's row. */
  public char code() {
    return code;
  }

  /** Whether this text is written so; nothing at all is a cleared answer. */
  public boolean fits(String text) {
    return text.codePointCount(0, text.length()) <= longest && pattern.matcher(text).matches();
  }
}
