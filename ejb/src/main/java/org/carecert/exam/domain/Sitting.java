package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 在考情况: how far an attempt is: items answered, newest save. */
public record Sitting(
    Instant startedAt, @Nullable Instant finishedAt, int answered, long lastServerSeq) {}
