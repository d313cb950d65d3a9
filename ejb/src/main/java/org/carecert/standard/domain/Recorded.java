package org.carecert.standard.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 记录时间: from which instant to which a dated row was known, apart from the days it speaks of (so
 * that an answer can be given again as known at a moment).
 *
 * @param since when the second officer approved it; null = it came with the product, known always
 * @param until when two officers withdrew it; null = it stands
 */
public record Recorded(@Nullable Instant since, @Nullable Instant until) {
  /** Known always. */
  public static final Recorded ALWAYS = new Recorded(null, null);

  /** Whether it was known at a moment: from the very instant in which it was written. */
  public boolean knownAt(Instant moment) {
    return (since == null || !since.isAfter(moment)) && (until == null || until.isAfter(moment));
  }
}
