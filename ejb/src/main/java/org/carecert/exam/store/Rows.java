package org.carecert.exam.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads columns of native queries. */
final class Rows {
  private Rows() {}

  static Instant instant(Object column) {
    return column instanceof OffsetDateTime time
        ? time.toInstant()
        : ((Timestamp) column).toInstant();
  }

  static @Nullable Instant instantOrNull(@Nullable Object column) {
    return column == null ? null : instant(column);
  }

  static long whole(Object column) {
    return ((Number) column).longValue();
  }
}
