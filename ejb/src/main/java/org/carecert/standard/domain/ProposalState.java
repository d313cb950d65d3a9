package org.carecert.standard.domain;

/** 录入状态: how far an entry of two officers is. */
public enum ProposalState {
  /** It waits for a second officer and counts for nothing. */
  PROPOSED,
  /** A second officer approved: it is applied. */
  APPROVED,
  /** A second officer sent it back. */
  DISMISSED,
  /** It was approved, and taken back by two officers before it began. */
  WITHDRAWN
}
