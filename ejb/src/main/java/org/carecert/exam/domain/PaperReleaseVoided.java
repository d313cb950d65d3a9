package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/**
 * 启封失效: an officer's word on a session's paper is void, since this item of it was retired; the
 * paper is released anew.
 *
 * @param item the code of the item
 */
public record PaperReleaseVoided(long sessionId, String code, long officerId, String item)
    implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
