package org.carecert.training.domain;

/** 计时情况: whether the time since the last beat counted, and if not, why. */
public enum LearningCount {
  COUNTED,
  /** The first beat; time runs from here. */
  STARTED,
  /** Not playing. */
  PAUSED,
  /** Too long since the last beat. */
  GAP,
  /** A question waits for its answer. */
  QUESTION_WAITS,
  /** The day's minutes are used up. */
  DAY_FULL,
  /** The wrong answer takes back what is not yet secured. */
  TAKEN_BACK,
  /** The session has ended. */
  ENDED
}
