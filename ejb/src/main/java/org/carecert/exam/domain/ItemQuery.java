package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 试题查询: what to look for; null or empty = anything.
 *
 * @param text in the code or the stem
 * @param range the code of the range
 */
public record ItemQuery(
    ExamScope scope,
    @Nullable String text,
    @Nullable String range,
    @Nullable ItemType type,
    @Nullable Difficulty difficulty) {}
