package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 细目表已发布: by a second officer. */
public record BlueprintPublished(long blueprintId, String code) implements Fact {
  @Override
  public long subject() {
    return blueprintId;
  }
}
