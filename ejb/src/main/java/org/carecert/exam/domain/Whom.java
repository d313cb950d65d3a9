package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 对象: one candidate of a session, or everybody who sits.
 *
 * @param admission the admission's code; none = everybody
 */
public record Whom(@Nullable String admission) {
  /** Everybody who sits. */
  public static final Whom ALL = new Whom(null);
}
