package org.carecert.exam.domain;

/** 细目表状态: forms come from published blueprints only; a draft is published or withdrawn. */
public enum BlueprintState {
  DRAFT,
  PUBLISHED,
  WITHDRAWN
}
