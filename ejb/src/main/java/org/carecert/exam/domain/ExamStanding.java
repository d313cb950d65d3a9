package org.carecert.exam.domain;

/** 考试进程: where a candidate stands with an exam (national standard 1.9; the session's window). */
public enum ExamStanding {
  /** The window is not open yet. */
  TOO_EARLY,
  /** He may start. */
  OPEN,
  /** He sits and may come back. */
  RUNNING,
  /** He has handed in. */
  FINISHED,
  /** The window closed without him. */
  OVER,
  /** The session was cancelled. */
  CANCELLED;

  /** Whether the paper can be opened now. */
  public boolean startable() {
    return this == OPEN || this == RUNNING;
  }
}
