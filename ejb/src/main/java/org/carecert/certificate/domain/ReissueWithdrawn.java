package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 补发已撤回: a prepared re-issue was taken back. */
public record ReissueWithdrawn(long certificateId, long personId, String code) implements Fact {
  @Override
  public long subject() {
    return certificateId;
  }
}
