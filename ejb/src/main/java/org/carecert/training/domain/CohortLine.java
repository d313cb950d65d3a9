package org.carecert.training.domain;

import java.time.LocalDate;

/** 班期行: a cohort in a list (人社部发〔2024〕5号). */
public record CohortLine(
    String code,
    String title,
    String schoolName,
    String occupation,
    int level,
    LocalDate startsOn,
    LocalDate endsOn,
    CohortState state,
    int trainees) {}
