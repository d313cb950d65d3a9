package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/**
 * 编号已跳过: numbers of a series that were given out after the back-up from which the register was
 * brought back; they are void, and may stand on papers (rule 31).
 */
public record NumbersPassedOver(String series, long first, long last) implements Fact {
  @Override
  public long subject() {
    return 0;
  }
}
