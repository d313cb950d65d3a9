package org.carecert.exam.domain;

/** 细目表状态: forms come from published blueprints only. */
public enum BlueprintState {
  DRAFT,
  PUBLISHED
}
