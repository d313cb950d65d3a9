package org.carecert.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一条理由: one reason with what it is about.
 *
 * @param reason the feature's enum constant
 * @param field the field it is about (its JSON path), or null
 * @param args what the text's placeholders {0}, {1} … stand for
 */
public record Refusal(Reason reason, @Nullable String field, List<String> args) {
  public Refusal {
    args = List.copyOf(args);
  }

  /** A reason about the whole request. */
  public static Refusal of(Reason reason, Object... args) {
    return at(null, reason, args);
  }

  /** A reason about one field. */
  public static Refusal at(@Nullable String field, Reason reason, Object... args) {
    return new Refusal(reason, field, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }
}
