package org.carecert.training.domain;

import org.carecert.shared.Reason;

/** 培训理由: why training refuses (DOMAIN rules 6–16). */
public enum TrainingReason implements Reason {
  /** No edition of the standard has this occupation and level. */
  NO_STANDARD(Kind.RULE),
  /** The school is not in the directory for this occupation and level (rule 7). */
  NOT_LICENSED(Kind.RULE),
  /** The cohort's state does not allow it. */
  COHORT_STATE(Kind.STATE),
  /** The opening application is not accepted yet (rule 6). */
  NOT_ACCEPTED_YET(Kind.STATE),
  /** Nobody is enrolled. */
  ROSTER_EMPTY(Kind.RULE),
  /** More trainees than a class may have (rule 8). */
  CLASS_TOO_LARGE(Kind.RULE),
  /** Sent too few days before the start (rule 6). */
  SENT_TOO_LATE(Kind.RULE),
  /** Enrolled in another cohort of the same occupation and level (rule 11). */
  ENROLLED_ELSEWHERE(Kind.RULE),
  /** The start lies after the end, or the period is too long. */
  PERIOD_INVALID(Kind.RULE),
  /** The roster batch is not in the state that this needs. */
  ROSTER_STATE(Kind.STATE),
  /** No row of the roster is acceptable. */
  ROSTER_NOTHING_ACCEPTED(Kind.RULE),
  /** The class meeting lies outside the cohort's period. */
  MEETING_OUTSIDE_PERIOD(Kind.RULE),
  /** The class hours do not fit between the meeting's times (rule 9). */
  MEETING_TOO_SHORT(Kind.RULE),
  /** More class hours than a day may have (rule 9). */
  MEETING_TOO_LONG(Kind.RULE),
  /** Fewer than two ways of check-in, or only faces (rule 12). */
  CHECK_IN_TOO_FEW(Kind.RULE),
  /** The trainee checked in by a way that this meeting does not offer. */
  CHECK_IN_NOT_OFFERED(Kind.RULE),
  /** Attendance before the meeting has begun. */
  MEETING_NOT_BEGUN(Kind.RULE),
  /** Attendance is recorded already; only a correction can change it (rule 14). */
  ATTENDANCE_RECORDED(Kind.STATE),
  /** Attendance at two meetings at one time (rule 11). */
  ATTENDANCE_OVERLAPS(Kind.RULE),
  /** Nothing is recorded that could be corrected. */
  NOTHING_TO_CORRECT(Kind.STATE),
  /** The correction is confirmed already, or changes nothing. */
  CORRECTION_STATE(Kind.STATE),
  /** The trainee is not of this cohort, or no longer. */
  NOT_A_TRAINEE(Kind.RULE),
  /** The person is in no cohort of this occupation and level. */
  NOT_ENROLLED(Kind.RULE),
  /** Theory hours are missing (rule 10). */
  THEORY_HOURS_SHORT(Kind.RULE),
  /** Practice hours are missing (rule 10). */
  PRACTICE_HOURS_SHORT(Kind.RULE),
  /** Present at fewer than the needed share of the class hours (rule 13). */
  ATTENDANCE_SHORT(Kind.RULE),
  /** The course's final assessment is not recorded. */
  ASSESSMENT_MISSING(Kind.RULE),
  /** The course's final assessment is not passed. */
  ASSESSMENT_FAILED(Kind.RULE),
  /** The trainee has dropped out. */
  DROPPED_OUT(Kind.RULE),
  /** A tick stands for no task of the assessment scheme. */
  TASK_UNKNOWN(Kind.RULE),
  /** The cohort still runs; it can be finished from its last day on. */
  NOT_ENDED_YET(Kind.RULE);

  private final Kind kind;

  TrainingReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
