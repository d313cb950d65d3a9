package org.carecert.training.domain;

/** 学习状态: where a lesson stands for its learner. */
public enum LearningState {
  /** Not begun. */
  NEW,
  /** Begun, not finished. */
  RUNNING,
  /** A check question waits. */
  QUESTION,
  /** Finished and in the ledger. */
  COMPLETED,
  /** This session has ended; another may be begun. */
  ENDED
}
