package org.carecert.subsidy.domain;

/** 批次状态: with the bank, or answered for every line. */
public enum BatchState {
  SENT,
  ANSWERED
}
