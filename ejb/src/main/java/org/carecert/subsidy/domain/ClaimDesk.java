package org.carecert.subsidy.domain;

import org.jspecify.annotations.Nullable;

/** 经办: who entered a claim and which two officers reviewed it. */
public record ClaimDesk(
    String enteredBy, @Nullable String firstReviewer, @Nullable String secondReviewer) {}
