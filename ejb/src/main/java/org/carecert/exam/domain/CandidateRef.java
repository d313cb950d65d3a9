package org.carecert.exam.domain;

import org.carecert.identity.domain.DocumentType;
import org.jspecify.annotations.Nullable;

/** 报考人: who is to be admitted. */
public record CandidateRef(
    @Nullable String name, @Nullable DocumentType documentType, @Nullable String documentNumber) {}
