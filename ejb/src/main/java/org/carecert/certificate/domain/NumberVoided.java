package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 编号已作废: a taken number will never stand on a certificate (rule 31). */
public record NumberVoided(String number, String cause) implements Fact {
  @Override
  public long subject() {
    return 0;
  }
}
