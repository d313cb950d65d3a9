package org.carecert.exam.domain;

/** 异常信号种类: what may be looked into; never a verdict. */
public enum OutlierKind {
  /** 机构批次过密: too many batches of one organisation in a short time. */
  BATCHES_OF_BODY,
  /** 考评员批次过密. */
  BATCHES_OF_ASSESSOR,
  /** 机构合格率异常: far from that of all others. */
  PASS_RATE,
  /** 考评员所评场次合格率异常. */
  PASS_RATE_ASSESSOR,
  /** 培训机构学员合格率异常. */
  PASS_RATE_PROVIDER,
  /** 评分过快. */
  MARKING_FAST,
  /** 宽严偏差: far from those who marked the same. */
  SEVERITY;

  /** Whether it is about a body; else it is about an account. */
  public boolean ofBody() {
    return this == BATCHES_OF_BODY || this == PASS_RATE || this == PASS_RATE_PROVIDER;
  }
}
