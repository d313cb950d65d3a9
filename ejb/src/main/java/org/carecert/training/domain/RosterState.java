package org.carecert.training.domain;

/** 名册批次状态: a roster file is looked at before anybody is enrolled, and can be taken back. */
public enum RosterState {
  PREVIEW,
  COMMITTED,
  UNDONE
}
