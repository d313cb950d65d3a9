package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 现场照片已撤回: it stays and does not count. */
public record PhotoWithdrawn(
    long personId, long sessionId, String station, long assessorId, String digest) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
