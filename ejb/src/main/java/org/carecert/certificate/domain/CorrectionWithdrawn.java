package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 更正已撤回: a correction was taken back before it was signed (rule 35). */
public record CorrectionWithdrawn(long certificateId, long personId, String code) implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
