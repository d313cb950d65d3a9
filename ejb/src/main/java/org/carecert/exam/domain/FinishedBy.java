package org.carecert.exam.domain;

/** 交卷方式: who ended an attempt. */
public enum FinishedBy {
  /** 本人交卷. */
  CANDIDATE,
  /** 到时自动收卷. */
  BELL,
  /** 监考终止. */
  OFFICER
}
