package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 启封记录: which officer released a session's paper, and when.
 *
 * @param reason why, although items of it should not be sat; null = none was such
 */
public record ReleaseLine(String officer, Instant releasedAt, @Nullable String reason) {
  /** How many officers it takes. */
  public static final int OFFICERS = 2;
}
