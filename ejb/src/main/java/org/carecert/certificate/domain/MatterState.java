package org.carecert.certificate.domain;

/** 事项状态: how far a re-issue or a correction is. */
public enum MatterState {
  /** 待签发: one officer has prepared it. */
  PREPARED,
  /** 已办结: another one has signed; the new paper is made. */
  DONE,
  /** 已撤回. */
  WITHDRAWN
}
