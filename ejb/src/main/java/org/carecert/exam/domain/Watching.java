package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 作答迹象: what the console reads of an attempt.
 *
 * @param signs by which it is known where the candidate is
 * @param endsAt the deadline that holds now
 * @param lastServerSeq 0 = no save yet
 */
public record Watching(
    long attempt,
    SittingPresence.Signs signs,
    Instant endsAt,
    int extraSeconds,
    @Nullable Instant pausedAt,
    int answered,
    long lastServerSeq,
    int devices) {}
