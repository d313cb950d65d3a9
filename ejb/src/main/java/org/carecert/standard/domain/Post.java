package org.carecert.standard.domain;

/** 岗位: posts in a childcare facility (国卫人口发〔2019〕58号). */
public enum Post {
  /** 负责人. */
  HEAD,
  /** 保育人员. */
  CAREGIVER,
  /** 保健人员. */
  HEALTH_STAFF,
  /** 炊事人员. */
  COOK,
  /** 保安人员. */
  GUARD,
  /** 营养人员. */
  NUTRITIONIST,
  /** 家庭托育点照护人员. */
  CHILDMINDER
}
