package org.carecert.training.domain;

import org.jspecify.annotations.Nullable;

/**
 * 考勤行: a trainee at a meeting.
 *
 * @param present null while nothing is recorded
 * @param correction an open correction, or null (rule 14)
 */
public record AttendanceLine(
    String trainee,
    String name,
    String maskedNumber,
    @Nullable Boolean present,
    @Nullable CheckIn checkIn,
    @Nullable CorrectionLine correction) {}
