package org.carecert.training.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 心跳: a sign of life of a lesson's page. It carries no number of minutes: time is what lies between
 * two receptions.
 *
 * @param at when the server received it
 * @param playing whether the lesson is played or read now
 * @param positionSeconds where the video stands, for resuming only
 */
public record LearningBeat(
    Instant at,
    boolean playing,
    @Nullable LearningAnswer answer,
    @Nullable Integer positionSeconds) {}
