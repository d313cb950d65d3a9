package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 细目表草稿已撤回: it is never published. */
public record BlueprintWithdrawn(long blueprintId, String code) implements Fact {
  @Override
  public long subject() {
    return blueprintId;
  }
}
