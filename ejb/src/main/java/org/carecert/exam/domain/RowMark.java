package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 行标: what a row of a file says beside its item.
 *
 * @param row its place, counted from 1
 * @param version the version that was present when the file went out; null where it does not say
 * @param titled whether the item's code is no more than the title that somebody gave the question
 */
public record RowMark(int row, @Nullable Integer version, boolean titled) {}
