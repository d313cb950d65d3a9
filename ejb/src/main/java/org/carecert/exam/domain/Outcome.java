package org.carecert.exam.domain;

/** 考试结论: what a result says. Absent is not zero: who did not sit has no score. */
public enum Outcome {
  /** Every part reached the pass mark. */
  PASSED,
  /** A part that was sat is below the pass mark. */
  FAILED,
  /** A part was not sat, and none that was sat is below the mark. */
  ABSENT,
  /** 违纪取消: the sitting is cancelled for misconduct; no score of it counts. */
  CANCELLED
}
