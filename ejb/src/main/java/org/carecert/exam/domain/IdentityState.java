package org.carecert.exam.domain;

/** 核验情况: what is known at the door. */
public enum IdentityState {
  /** 未核验. */
  UNCHECKED,
  /** 已核验. */
  SEEN,
  /** 未到. */
  ABSENT
}
