package org.carecert.exam.domain;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 试题查询: what to look for; null or empty = anything.
 *
 * @param text in the code, or in what the item says in either language: its stem, its entries, the
 *     words of its key; capitals and small letters are one
 * @param range the code of the range
 * @param point the code of the point
 * @param codes only these items
 */
public record ItemQuery(
    ExamScope scope,
    @Nullable String text,
    @Nullable String range,
    @Nullable String point,
    @Nullable Importance importance,
    @Nullable ItemType type,
    @Nullable Difficulty difficulty,
    @Nullable ItemState state,
    List<String> codes) {
  public ItemQuery {
    codes = List.copyOf(codes);
  }

  /** Just these items. */
  public static ItemQuery of(ExamScope scope, Collection<String> codes) {
    return new ItemQuery(scope, null, null, null, null, null, null, null, List.copyOf(codes));
  }
}
