package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 监考行: a candidate as who watches sees him.
 *
 * @param answered items with an answer
 * @param lastServerSeq the newest save that was acknowledged, 0 = none
 * @param heardAt the last sign of his page; null = not started
 * @param deadlineAt the deadline that holds now; null = not started
 * @param extraSeconds what he was given
 * @param pausedAt null = not paused
 * @param devices by how many devices the attempt was sat
 */
public record ConsoleLine(
    String admission,
    int seat,
    String name,
    SittingPresence presence,
    int answered,
    long lastServerSeq,
    @Nullable Instant heardAt,
    @Nullable Instant deadlineAt,
    int extraSeconds,
    @Nullable Instant pausedAt,
    int devices) {}
