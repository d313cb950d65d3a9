package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 任职列表行: an engagement on its holder's page (rule 58). */
public record EngagementLine(
    String facility,
    List<Post> posts,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable String secondReason) {
  public EngagementLine {
    posts = List.copyOf(posts);
  }
}
