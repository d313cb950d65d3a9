package org.carecert.filing.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 备案人员现状: a staff row with what the registry says of it now.
 *
 * @param maskedNumber the document's number with all but its end hidden
 * @param mayWork true if the registry lets the person work in every post of the row
 * @param codes the reasons against it, gravest first
 * @param secondEngagement whether somebody asked, and the bureau allowed, that he works at two
 *     places
 */
public record StaffView(
    String ref,
    String name,
    String maskedNumber,
    @Nullable String certificateNumber,
    List<Post> posts,
    LocalDate from,
    @Nullable String secondEngagementReason,
    SecondEngagement secondEngagement,
    boolean mayWork,
    List<String> codes) {
  public StaffView {
    posts = List.copyOf(posts);
    codes = List.copyOf(codes);
  }
}
