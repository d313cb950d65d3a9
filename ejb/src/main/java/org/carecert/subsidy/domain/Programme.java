package org.carecert.subsidy.domain;

/** 补贴项目: the four programmes of DOMAIN §4 (财社〔2023〕181号, 人社部发〔2025〕18号). */
public enum Programme {
  /** 技能提升补贴, from unemployment insurance. */
  SKILL_UPGRADE,
  /** 职业培训补贴. */
  TRAINING,
  /** 职业技能评价补贴. */
  ASSESSMENT,
  /** 生活费补贴. */
  LIVING_ALLOWANCE
}
