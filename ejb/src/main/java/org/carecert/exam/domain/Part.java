package org.carecert.exam.domain;

/** 考试科目: the parts of the exam of levels 5 to 3 (national standard 1.9). */
public enum Part {
  /** 理论知识考试. */
  THEORY,
  /** 操作技能考核. */
  PRACTICAL
}
