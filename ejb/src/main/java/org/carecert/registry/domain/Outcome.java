package org.carecert.registry.domain;

/** 查验结论: the three answers; UNKNOWN never counts as yes (rule 37). */
public enum Outcome {
  /** Fit for the post on the day. */
  ELIGIBLE,
  /** Not fit; the reasons say why. */
  NOT_ELIGIBLE,
  /** Not known who or which certificate is meant. */
  UNKNOWN
}
