package org.carecert.training.domain;

import org.carecert.shared.Fact;

/**
 * 培训事实: something that happened to a cohort or a trainee (培训"有记录、可查询、可追溯").
 *
 * @param subject the cohort's or the trainee's id
 * @param what what happened
 * @param code the public code of what it happened with
 */
public record TrainingFact(long subject, What what, String code) implements Fact {
  /** What may happen in training. */
  public enum What {
    COHORT_OPENED,
    COHORT_REPLANNED,
    ROSTER_UPLOADED,
    ROSTER_COMMITTED,
    ROSTER_UNDONE,
    OPENING_SENT,
    OPENING_ACCEPTED,
    OPENING_RETURNED,
    MEETING_PLANNED,
    ATTENDANCE_RECORDED,
    CORRECTION_ASKED,
    CORRECTION_CONFIRMED,
    ONLINE_CREDITED,
    ASSESSMENT_RECORDED,
    TRAINEE_DROPPED_OUT,
    COHORT_FINISHED,
    COHORT_CANCELLED
  }
}
