package org.carecert.subsidy.domain;

/** 政策状态: proposed by one officer, in force by a second, superseded by a later one. */
public enum RuleState {
  PROPOSED,
  IN_FORCE,
  SUPERSEDED,
  DISMISSED
}
