package org.carecert.registry.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 岗位查询: is this person fit for this post (rule 58)?
 *
 * @param certificateNumber if given, only this certificate is judged
 * @param asOf the day
 * @param knownAt what was known at this moment
 */
public record PostInquiry(
    long personId, Post post, @Nullable String certificateNumber, LocalDate asOf, Instant knownAt) {
  /** The same about the certificate that stands for the one that was named. */
  public PostInquiry standing(PersonFile file) {
    return certificateNumber == null
        ? this
        : new PostInquiry(personId, post, file.standing(certificateNumber.strip()), asOf, knownAt);
  }
}
