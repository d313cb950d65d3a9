package org.carecert.exam.domain;

import java.time.Instant;

/** 试卷封面: what officers see of a sealed form; its content opens with the exam. */
public record FormCard(
    String code,
    String blueprint,
    ExamScope scope,
    int items,
    int minutes,
    int koreanItems,
    long seed,
    String digest,
    Instant sealedAt,
    long sealedBy) {}
