package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 发证名单已撤回 (rule 35). */
public record BatchWithdrawn(long batchId, String code) implements Fact {
  @Override
  public long subject() {
    return batchId;
  }
}
