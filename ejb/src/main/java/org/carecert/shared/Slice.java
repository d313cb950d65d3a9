package org.carecert.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 分页: one page of a list by cursor.
 *
 * @param items at most {@code limit} of them
 * @param next what to give as {@code after} for the next page; null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {
  public Slice {
    items = List.copyOf(items);
  }

  /** The limit asked for, 50 if none; outside 1–200 it is refused as malformed. */
  public static int limit(@Nullable Integer asked) {
    if (asked == null) {
      return 50;
    }
    if (asked < 1 || asked > 200) {
      throw Refused.at("limit", CommonReason.MALFORMED, "limit 1–200");
    }
    return asked;
  }

  /** A numeric cursor, 0 if none; anything else is refused as malformed. */
  public static long cursor(@Nullable String after) {
    if (after == null || after.isEmpty()) {
      return 0;
    }
    try {
      return Long.parseLong(after);
    } catch (NumberFormatException e) {
      throw Refused.at("after", CommonReason.MALFORMED, "after");
    }
  }

  /** Makes a page of up to {@code limit + 1} found rows: the extra row tells that more follow. */
  public static <T> Slice<T> of(List<T> found, int limit, Function<T, Object> cursor) {
    if (found.size() <= limit) {
      return new Slice<>(found, null);
    }
    List<T> page = found.subList(0, limit);
    return new Slice<>(page, String.valueOf(cursor.apply(page.get(limit - 1))));
  }
}
