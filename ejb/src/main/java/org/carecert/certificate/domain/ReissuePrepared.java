package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 补发已拟定: the first of two people has prepared a re-issue (DOMAIN §3.4). */
public record ReissuePrepared(long certificateId, long personId, String code) implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
