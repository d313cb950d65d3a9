package org.carecert.registry.domain;

import java.util.List;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * 被退回的行: a row that was not taken in, and why (rule 1).
 *
 * @param row counted from 1
 */
public record RejectedRow(int row, List<RowReason> reasons) {
  public RejectedRow {
    reasons = List.copyOf(reasons);
  }

  /** A row with its reasons in the caller's language. */
  public static RejectedRow of(int row, List<Refusal> faults, Language language) {
    return new RejectedRow(
        row,
        faults.stream()
            .map(f -> new RowReason(f.reason().name(), f.field(), Texts.of(language, f)))
            .toList());
  }

  /**
   * 退回理由: one reason (rule 1).
   *
   * @param field the path inside the row, or null
   */
  public record RowReason(String code, @Nullable String field, String message) {
    /** The message with the column named as people call it, where it names the field itself. */
    public String named(String column) {
      if (field == null || column.isEmpty()) {
        return message;
      }
      String last = lastOf(field);
      return inMarks(inMarks(message, field, column), last, column);
    }

    /** The last part of a field's path, without the number of its entry. */
    public static String lastOf(String field) {
      return field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[[0-9]+]", "");
    }

    // Only between quotes or brackets: elsewhere the same letters are a word of the sentence.
    private static String inMarks(String message, String field, String column) {
      return message
          .replace("“" + field + "”", "“" + column + "”")
          .replace("(" + field + ")", "(" + column + ")")
          .replace("（" + field + "）", "（" + column + "）");
    }
  }
}
