package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 成绩已公布: of this session; certificates may follow. */
public record ResultsPublished(
    long sessionId, String code, int passed, int failed, int absent, int cancelled)
    implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
