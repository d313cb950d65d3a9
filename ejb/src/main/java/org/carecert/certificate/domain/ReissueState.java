package org.carecert.certificate.domain;

/** 补发状态: how far a re-issue is. */
public enum ReissueState {
  /** 待签发: one officer has prepared it. */
  PREPARED,
  /** 已补发: another one has signed; the new copy is made. */
  DONE,
  /** 已撤回. */
  WITHDRAWN
}
