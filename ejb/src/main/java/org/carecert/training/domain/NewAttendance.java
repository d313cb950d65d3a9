package org.carecert.training.domain;

import org.jspecify.annotations.Nullable;

/**
 * 考勤登记: who was there.
 *
 * @param trainee the trainee's code
 * @param checkIn how he checked in; needed where he was present (rule 12)
 */
public record NewAttendance(
    @Nullable String trainee, @Nullable Boolean present, @Nullable CheckIn checkIn) {}
