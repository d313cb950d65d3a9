package org.carecert.subsidy.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 办理步骤: one step of a claim's history. */
public record ClaimStep(ClaimState state, String actor, @Nullable String note, Instant at) {}
