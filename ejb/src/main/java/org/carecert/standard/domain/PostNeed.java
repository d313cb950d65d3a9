package org.carecert.standard.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 岗位要求: one thing that a post needs, dated and cited (国卫人口发〔2019〕58号; 未成年人保护法 art. 62).
 *
 * @param needs what kind of thing
 * @param accepts occupation codes for VOCATIONAL, the post for POST_TRAINING, the least result for
 *     EDUCATION; else empty
 * @param leastLevel for VOCATIONAL the least level, null for any
 */
public record PostNeed(
    Post post,
    Kind needs,
    List<String> accepts,
    @Nullable Integer leastLevel,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String citation,
    boolean confirmed)
    implements Dated<PostNeed> {
  public PostNeed {
    accepts = List.copyOf(accepts);
  }

  @Override
  public PostNeed endingOn(@Nullable LocalDate last) {
    return new PostNeed(post, needs, accepts, leastLevel, validFrom, last, citation, confirmed);
  }

  /** The kinds of needs. */
  public enum Kind {
    /** A skill-level or qualification certificate of one of the occupations. */
    VOCATIONAL,
    /** Infant care and mental health training. */
    MENTAL_HEALTH_TRAINING,
    /** A post training certificate. */
    POST_TRAINING,
    /** An education of at least this. */
    EDUCATION,
    /** A security guard's licence. */
    SECURITY_GUARD_LICENCE,
    /** A valid health certificate. */
    HEALTH_CERTIFICATE,
    /** A clear record check not older than twelve months. */
    RECORD_CHECK
  }
}
