package org.carecert.training.domain;

import java.time.Instant;
import java.time.LocalDate;

/** 学时台账行: one entry of the hours ledger as it is shown (rule 14: corrections stay visible). */
public record HoursLine(
    TrainingPart part,
    int minutes,
    HoursSource source,
    String reference,
    LocalDate occurredOn,
    Instant recordedAt) {}
