package org.carecert.exam.domain;

/** 停用缘由: why an item of a sealed form should not be sat. */
public enum Wear {
  /** It is known outside. */
  COMPROMISED(ExamReason.FORM_COMPROMISED),
  /** It was taken out of the bank. */
  RETIRED(ExamReason.FORM_RETIRED),
  /** As many as may meet it have, or will in planned sessions (exam.item.exposure.max). */
  EXPOSED(ExamReason.FORM_EXPOSED),
  /** It rests on the session's day (exam.item.rest.days). */
  RESTING(ExamReason.FORM_RESTING),
  /** A session that is planned for later sits it before it has rested (exam.item.rest.days). */
  AWAITED(ExamReason.FORM_AWAITED);

  private final ExamReason reason;

  Wear(ExamReason reason) {
    this.reason = reason;
  }

  /** What is said of a form with such items. */
  public ExamReason reason() {
    return reason;
  }
}
