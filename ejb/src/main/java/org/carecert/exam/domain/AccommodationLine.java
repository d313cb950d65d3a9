package org.carecert.exam.domain;

/** 合理便利行: an accommodation in the list of the organisation that keeps it. */
public record AccommodationLine(
    String code,
    String name,
    String maskedNumber,
    AccommodationDraft draft,
    AccommodationState state) {}
