package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 档案已取出: the file, with this digest, on this opening. */
public record ArchiveTaken(long sessionId, String code, String digest) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
