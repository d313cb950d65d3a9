package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 细目表: as it is shown. */
public record BlueprintCard(
    String code,
    BlueprintDraft draft,
    int sum,
    BlueprintState state,
    Instant draftedAt,
    @Nullable Instant publishedAt,
    long draftedBy,
    @Nullable Long publishedBy) {}
