package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/**
 * 人工评分已更正: what one marker gave was put right by a re-check.
 *
 * @param turn first, second or third
 */
public record PeopleMarkCorrected(long attemptId, int itemNo, int turn, int version, String basis)
    implements Fact {
  @Override
  public long subject() {
    return attemptId;
  }
}
