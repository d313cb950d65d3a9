package org.carecert.exam.domain;

/** 时间调整种类: why an attempt has more time than its paper. */
public enum AdjustmentKind {
  /** 照顾时间: a property of the person, given at the start. */
  EXTRA_TIME,
  /** 监考延时: given by an officer. */
  EXTENSION,
  /** 暂停补时: what ran while the attempt was paused. */
  PAUSE,
  /** 故障补时: what was lost in an outage. */
  OUTAGE;

  /** Whether it gives back time in which nobody could work. */
  public boolean lost() {
    return this == PAUSE || this == OUTAGE;
  }
}
