package org.carecert.exam.domain;

import java.util.Optional;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 答案: what a candidate gives for one item, as text in the one form of its {@link AnswerShape};
 * nothing given is an answer too (a cleared one).
 *
 * @param text such as {@code ""}, {@code "ACD"}, {@code "A2B1C3"}, {@code "CABD"} or words as typed
 */
public record Answer(String text) {
  /** The most characters of any answer; what the answers' servlet takes in one body. */
  public static final int LONGEST = 2000;

  /** What may be an answer to some item; whether to this one is seen where it is stored. */
  public static Optional<Answer> sound(@Nullable String raw) {
    if (raw == null) {
      return Optional.empty();
    }
    String text = raw.strip();
    boolean sound = text.codePointCount(0, text.length()) <= LONGEST && Require.storable(text);
    return sound ? Optional.of(new Answer(text)) : Optional.empty();
  }

  /** Reads an answer to an item of this type; empty if it cannot be one. */
  public static Optional<Answer> parse(@Nullable String raw, ItemType type) {
    return sound(raw).filter(answer -> type.shape().fits(answer.text()));
  }

  /** Whether nothing is answered. */
  public boolean blank() {
    return text.isEmpty();
  }
}
