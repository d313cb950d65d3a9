package org.carecert.training.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 结业考核登记: what a trainee reached.
 *
 * @param theoryScore of the check questions, 0–100
 * @param ticks the practical tasks done rightly, in the words of the assessment scheme
 */
public record NewAssessment(
    @Nullable String trainee, @Nullable Integer theoryScore, @Nullable List<String> ticks) {}
