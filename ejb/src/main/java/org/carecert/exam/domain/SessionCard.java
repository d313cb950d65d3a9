package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 场次卡片: a session as its organisation and its assessors see it.
 *
 * @param koreanItems how many of the items have a Korean rendering
 * @param assessors their names
 */
public record SessionCard(
    String code,
    SessionPlan plan,
    SessionState state,
    @Nullable Instant publishedAt,
    int minutes,
    String form,
    String formDigest,
    int items,
    int koreanItems,
    String practical,
    List<String> assessors) {
  public SessionCard {
    assessors = List.copyOf(assessors);
  }
}
