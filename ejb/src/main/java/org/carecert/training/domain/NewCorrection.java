package org.carecert.training.domain;

import org.jspecify.annotations.Nullable;

/** 考勤更正申请: what recorded attendance should have been, and why (rule 14). */
public record NewCorrection(
    @Nullable String trainee, @Nullable Boolean present, @Nullable String reason) {}
