package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 细目表已起草. */
public record BlueprintDrafted(long blueprintId, String code) implements Fact {
  @Override
  public long subject() {
    return blueprintId;
  }
}
