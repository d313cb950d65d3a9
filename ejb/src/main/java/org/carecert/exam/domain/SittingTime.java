package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 作答时间: what the sitting page asks again and again.
 *
 * @param serverTime the server's clock, by which time is told
 * @param deadlineAt the deadline that the server enforces now, with every adjustment
 * @param pausedAt since when the attempt is paused; none = it is not
 */
public record SittingTime(
    AttemptState state, Instant serverTime, Instant deadlineAt, @Nullable Instant pausedAt) {}
