package org.carecert.training.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 字节范围: the part of a file that a player asks for (RFC 9110 §14), so that a video can be resumed.
 *
 * @param first the first byte
 * @param last the last byte, inclusive
 */
public record LessonRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /** How many bytes. */
  public long length() {
    return last - first + 1;
  }

  /** As {@code Content-Range} tells it. */
  public String of(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }

  /** What a request asks for: everything, one part, or a part that is not there. */
  public sealed interface Asked {
    /** The whole file: no range, several ranges, or one that is not understood. */
    record Whole() implements Asked {}

    /** One part. */
    record Part(LessonRange range) implements Asked {}

    /** A part outside the file: 416. */
    record Outside() implements Asked {}
  }

  /** Reads a {@code Range} header; {@code ifRange} must name the present version if it is there. */
  public static Asked asked(
      @Nullable String range, @Nullable String ifRange, String etag, long size) {
    if (range == null || (ifRange != null && !ifRange.equals(etag))) {
      return new Asked.Whole();
    }
    Matcher one = ONE.matcher(range.replace(" ", ""));
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return new Asked.Whole();
    }
    return within(one.group(1), one.group(2), size)
        .<Asked>map(Asked.Part::new)
        .orElseGet(Asked.Outside::new);
  }

  private static Optional<LessonRange> within(String from, String to, long size) {
    if (from.isEmpty()) {
      long tail = Math.min(Long.parseLong(to), size);
      return tail == 0 ? Optional.empty() : Optional.of(new LessonRange(size - tail, size - 1));
    }
    long first = Long.parseLong(from);
    long last = to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
    return first >= size || last < first
        ? Optional.empty()
        : Optional.of(new LessonRange(first, last));
  }
}
