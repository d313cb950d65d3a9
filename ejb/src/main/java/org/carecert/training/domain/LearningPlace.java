package org.carecert.training.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 学习席位: where a person learns now: his enrolment, what the ledger holds, and the course that he may
 * take.
 *
 * @param courseId null while no course is published for the occupation and level
 */
public record LearningPlace(
    EnrolledTrainee trainee,
    String cohortTitle,
    LocalDate endsOn,
    int theoryHours,
    int practiceHours,
    HoursStanding standing,
    @Nullable Long courseId) {}
