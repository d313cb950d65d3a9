package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 发证名单已拟定 (rule 35). */
public record BatchPrepared(long batchId, String code) implements Fact {
  @Override
  public long subject() {
    return batchId;
  }
}
