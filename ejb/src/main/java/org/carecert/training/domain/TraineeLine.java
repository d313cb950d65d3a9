package org.carecert.training.domain;

import java.time.LocalDate;
import org.carecert.standard.domain.Education;
import org.jspecify.annotations.Nullable;

/** 学员行: a trainee in the list of his cohort (实名制; the document's number is masked). */
public record TraineeLine(
    String code,
    String name,
    @Nullable String koreanName,
    String maskedNumber,
    TraineeGroup group,
    @Nullable Education education,
    TraineeState state,
    @Nullable LocalDate droppedOn,
    @Nullable String dropReason) {}
