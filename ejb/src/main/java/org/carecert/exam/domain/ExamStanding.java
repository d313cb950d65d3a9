package org.carecert.exam.domain;

/** 考试进程: where a candidate stands with an exam (national standard 1.9; the session's window). */
public enum ExamStanding {
  /** The window is not open yet. */
  TOO_EARLY,
  /** He may start. */
  OPEN,
  /** The window is open, but his hall is paused: nobody starts, and no time is lost. */
  PAUSED,
  /** An officer ended his hall's exam before he started. */
  ENDED,
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

  /** Whether it may still be opened later: he waits before the door. */
  public boolean waits() {
    return this == TOO_EARLY || this == PAUSED;
  }
}
