package org.carecert.subsidy.domain;

/**
 * 人员类别: the groups that the notices name (财社〔2023〕181号; 吉人社 2020), judged at the time of training.
 */
public enum Group {
  REGISTERED_UNEMPLOYED,
  HARD_TO_EMPLOY,
  RURAL_MIGRANT,
  POVERTY_ALLEVIATED,
  GRADUATE_YEAR,
  NOT_CONTINUING_SCHOOL,
  EMPLOYEE,
  RELEASED_PRISONER,
  OTHER
}
