package org.carecert.exam.domain;

/** 异常信号种类: what may be looked into; never a verdict. */
public enum OutlierKind {
  /** 机构场次过密: too many sessions of one organisation in a short time. */
  BATCHES_OF_BODY,
  /** 考评员场次过密. */
  BATCHES_OF_ASSESSOR,
  /** 合格率异常: far from that of all others. */
  PASS_RATE,
  /** 评分过快. */
  MARKING_FAST,
  /** 宽严偏差: far from those who marked the same. */
  SEVERITY
}
