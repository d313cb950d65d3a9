package org.carecert.subsidy.domain;

/** 失业保险状态: employed and insured, drawing unemployment benefit, or neither (吉人社联〔2024〕43号). */
public enum InsuranceState {
  EMPLOYED,
  DRAWING_BENEFIT,
  NONE
}
