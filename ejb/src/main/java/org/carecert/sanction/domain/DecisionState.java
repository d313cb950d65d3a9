package org.carecert.sanction.domain;

/** 决定状态: where a decision stands between its two officers. */
public enum DecisionState {
  /** One officer has proposed it; it has no effect yet. */
  PROPOSED,
  /** A second officer has confirmed it; it holds. */
  CONFIRMED,
  /** A second officer has sent it back; it never held. */
  DECLINED
}
