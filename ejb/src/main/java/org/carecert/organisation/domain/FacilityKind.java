package org.carecert.organisation.domain;

/** 托育服务形式: kinds of childcare facilities (国卫办人口发〔2019〕25号). */
public enum FacilityKind {
  /** 托育机构. */
  NURSERY,
  /** 幼儿园托班. */
  KINDERGARTEN_CLASS,
  /** 家庭托育点. */
  HOME_NURSERY,
  /** 用人单位托育点. */
  EMPLOYER_NURSERY
}
