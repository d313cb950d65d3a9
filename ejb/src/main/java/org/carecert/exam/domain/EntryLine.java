package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 考评记录一览: an entry that counts, as its own assessor sees it.
 *
 * @param criterion null = the rating
 */
public record EntryLine(
    String code,
    int seq,
    String admission,
    String station,
    @Nullable String criterion,
    @Nullable Integer points,
    @Nullable GlobalRating rating) {}
