package org.carecert.exam.domain;

/** 学历条件: schooling in the subject, as entry conditions name it; final-year students included. */
public enum Schooled {
  /** 中等职业学校（含技工学校）及以上相关专业. */
  VOCATIONAL,
  /** 高级技工班、预备技师班及以上相关专业. */
  SENIOR_TECHNICIAN,
  /** 大专及以上相关专业. */
  COLLEGE
}
