package org.carecert.exam.domain;

/** 申报事实种类: what a person can show for an entry condition. */
public enum EntryFactKind {
  /** 从业经历. */
  WORK,
  /** 职业技能等级证书. */
  CERTIFICATE,
  /** 学历. */
  SCHOOLING,
  /** 初级专业技术职称. */
  TITLE
}
