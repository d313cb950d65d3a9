package org.carecert.training.domain;

import java.time.LocalDate;

/** 班期简况: a cohort as other features name it (人社部发〔2024〕5号). */
public record CohortRef(
    String code, String title, String occupation, int level, LocalDate endsOn) {}
