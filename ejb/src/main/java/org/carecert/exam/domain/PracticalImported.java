package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 操作技能试卷已导入. */
public record PracticalImported(long practicalId, String code, String digest) implements Fact {
  @Override
  public long subject() {
    return practicalId;
  }
}
