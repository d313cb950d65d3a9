package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 评分点: one criterion of a practical station.
 *
 * @param max the most points it gives
 */
public record Criterion(String code, String text, @Nullable String textKo, int max) {}
