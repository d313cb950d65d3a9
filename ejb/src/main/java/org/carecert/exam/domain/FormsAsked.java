package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 平行试卷申请: what an officer asks for.
 *
 * @param overlap the most items that two forms share; null = as the dated parameter says
 * @param tolerance the most by which predicted scores differ, in hundredths of a point; null = as
 *     the dated parameter says
 */
public record FormsAsked(
    String blueprint,
    int forms,
    long seed,
    @Nullable Integer overlap,
    @Nullable Integer tolerance) {}
