package org.carecert.verifier;

/** 结果: how a check ended. */
enum Verdict {
  GOOD,
  BAD,
  /** Nothing was given by which it could be checked, or what was given does not reach. */
  UNCHECKED
}
