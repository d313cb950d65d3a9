package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/**
 * 试卷启封: an officer has released a session's paper.
 *
 * @param whole whether both officers have
 */
public record PaperReleased(long sessionId, String code, boolean whole) implements Fact {
  @Override
  public long subject() {
    return sessionId;
  }
}
