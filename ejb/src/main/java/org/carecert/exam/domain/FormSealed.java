package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 试卷已密封: with this digest. */
public record FormSealed(long formId, String code, String digest) implements Fact {
  @Override
  public long subject() {
    return formId;
  }
}
