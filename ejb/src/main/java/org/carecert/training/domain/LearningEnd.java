package org.carecert.training.domain;

/** 学习会话结束原因: why a session of learning ended. */
public enum LearningEnd {
  /** The lesson is finished. */
  COMPLETED,
  /** Another lesson, page or device began: one lesson at a time. */
  BEGUN_ELSEWHERE,
  /** The day is over; another session counts for the new day. */
  DAY_OVER,
  /** No sign of life for a while. */
  FELL_SILENT
}
