package org.carecert.training.domain;

import org.carecert.standard.domain.Education;
import org.jspecify.annotations.Nullable;

/**
 * 在册学员: an enrolment as other features see it (实名制培训).
 *
 * @param group the group at the time of training (rule 48)
 * @param cohortState where the cohort stands
 */
public record EnrolledTrainee(
    long traineeId,
    String traineeCode,
    long personId,
    long cohortId,
    String cohortCode,
    long schoolId,
    String occupation,
    int level,
    TraineeGroup group,
    @Nullable Education education,
    TraineeState state,
    CohortState cohortState) {}
