package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 发证批次已签 (rule 35). */
public record BatchSigned(long batchId, String code) implements Fact {
  @Override
  public long subject() {
    return batchId;
  }
}
