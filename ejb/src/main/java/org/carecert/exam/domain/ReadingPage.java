package org.carecert.exam.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 阅卷分页: which answers of those that wait are listed: so many behind this one.
 *
 * @param itemNo the item's number of the last one that was listed; 0 = from the start
 * @param paper the paper of it
 */
public record ReadingPage(int itemNo, String paper, int limit) {
  private static final Pattern CURSOR = Pattern.compile("([0-9]{1,3})\\.([0-9a-f]{12})");

  /** The first so many. */
  public static ReadingPage first(int limit) {
    return new ReadingPage(0, "", limit);
  }

  /** Behind a cursor, or from the start if there is none; anything else is malformed. */
  public static ReadingPage after(@Nullable String cursor, int limit) {
    if (cursor == null || cursor.isEmpty()) {
      return first(limit);
    }
    Matcher parts = CURSOR.matcher(cursor);
    if (!parts.matches()) {
      throw Refused.at("after", CommonReason.MALFORMED, "after");
    }
    return new ReadingPage(Integer.parseInt(parts.group(1)), parts.group(2), limit);
  }

  /** What leads behind this answer. */
  public static String cursor(Reading last) {
    return last.itemNo() + "." + last.paper();
  }
}
