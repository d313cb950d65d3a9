package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 更正已拟定: a correction waits for its second person (rule 35). */
public record CorrectionPrepared(long certificateId, long personId, String code) implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
