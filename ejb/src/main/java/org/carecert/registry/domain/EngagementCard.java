package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 任职: a person's work at a facility (rule 58: at most one full-time without a reason).
 *
 * @param until the last day, or null while it lasts
 * @param secondReason why he works at a second facility, or null
 */
public record EngagementCard(
    long id,
    long personId,
    long facilityId,
    List<Post> posts,
    LocalDate from,
    @Nullable LocalDate until,
    long filingId,
    @Nullable String secondReason) {
  public EngagementCard {
    posts = List.copyOf(posts);
  }

  /** Whether he works there on this day. */
  public boolean on(LocalDate day) {
    return !from.isAfter(day) && (until == null || !until.isBefore(day));
  }
}
