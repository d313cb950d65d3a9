package org.carecert.training.domain;

import java.time.LocalDate;

/**
 * 待答复开班申请: an application that waits for the bureau (rule 6: answered in 5 working days).
 *
 * @param late whether the last day to answer is over
 * @param daysLeft working days left to answer, negative once it is over
 */
public record OpeningLine(
    String cohort,
    String title,
    String schoolName,
    int trainees,
    LocalDate startsOn,
    LocalDate sentOn,
    LocalDate dueOn,
    boolean dueProvisional,
    boolean late,
    int daysLeft) {}
