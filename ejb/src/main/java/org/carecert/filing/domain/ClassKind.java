package org.carecert.filing.domain;

/** 班型: the kinds of class by age (托育机构设置标准（试行），国卫人口发〔2019〕58号). Numbers are dated parameters. */
public enum ClassKind {
  /** 乳儿班, 6–12 months. */
  INFANT,
  /** 托小班, 12–24 months. */
  JUNIOR_TODDLER,
  /** 托大班, 24–36 months. */
  SENIOR_TODDLER,
  /** 混合班, 18–36 months. */
  MIXED
}
