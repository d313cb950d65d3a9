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
  TITLE,
  /** 达到规定标准学时数的培训. */
  TRAINING,
  /** 学徒期满. */
  APPRENTICESHIP;

  /** Whether it is one paper with a day and nothing else. */
  public boolean paper() {
    return this == TITLE || this == TRAINING || this == APPRENTICESHIP;
  }
}
