package org.carecert.training.domain;

/** 学员状态: whether an enrolment counts (rule 11). */
public enum TraineeState {
  ENROLLED,
  /** His roster was undone; the enrolment counts for nothing. */
  UNDONE,
  DROPPED_OUT
}
