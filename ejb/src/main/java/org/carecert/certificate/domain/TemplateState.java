package org.carecert.certificate.domain;

/** 模板状态: how far a version of a template is. */
public enum TemplateState {
  /** 待审定: submitted by one officer. */
  SUBMITTED,
  /** 已审定: approved by another one; it counts from its day. */
  APPROVED,
  /** 已退回. */
  SENT_BACK
}
