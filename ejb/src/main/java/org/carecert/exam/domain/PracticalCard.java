package org.carecert.exam.domain;

import java.time.Instant;

/** 操作技能考核试卷、综合评审要点: as it is shown in a list. */
public record PracticalCard(
    String code,
    Part part,
    String title,
    ExamScope scope,
    int minutes,
    int stations,
    String digest,
    Instant createdAt) {}
