package org.carecert.subsidy.domain;

/** 历程阶段: the steps of the strip, from training to the money. */
public enum StripStage {
  TRAINED,
  EXAMINED,
  CERTIFIED,
  EMPLOYED,
  /** A subsidy has arrived. */
  PAID
}
