package org.carecert.exam.domain;

/** 学历条件: schooling in the subject, as entry conditions name it; final-year students included. */
public enum Schooled {
  /** 中等职业学校（含技工学校）相关专业. */
  VOCATIONAL,
  /** 高级技工班、预备技师班相关专业. */
  SENIOR_TECHNICIAN,
  /** 大专及以上相关专业. */
  COLLEGE,
  /** 经评估论证的大专及以上相关专业. */
  EVALUATED_COLLEGE;

  /** Whether it is as good as what is asked: a college is no class of technicians. */
  public boolean satisfies(Schooled asked) {
    return this == asked || asked == VOCATIONAL || (asked == COLLEGE && this == EVALUATED_COLLEGE);
  }
}
