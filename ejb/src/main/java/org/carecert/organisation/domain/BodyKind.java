package org.carecert.organisation.domain;

/** 机构类别: what a body is (DOMAIN glossary; 国卫人口发〔2019〕58号 for facilities). */
public enum BodyKind {
  /** 人力资源和社会保障局. */
  HR_BUREAU,
  /** 卫生健康局. */
  HEALTH_BUREAU,
  /** 职业学校、培训机构. */
  SCHOOL,
  /** 职业技能等级评价机构. */
  EVALUATION_ORGANISATION,
  /** 托育机构的举办者. */
  OPERATOR,
  /** 托育机构. */
  FACILITY
}
