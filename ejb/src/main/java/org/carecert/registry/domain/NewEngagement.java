package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 新任职: a received filing engages a person (rule 58).
 *
 * @param reason why he works at a second facility, or null
 */
public record NewEngagement(
    long personId,
    long facilityId,
    List<Post> posts,
    LocalDate from,
    long filingId,
    @Nullable String reason) {
  public NewEngagement {
    posts = List.copyOf(posts);
  }
}
