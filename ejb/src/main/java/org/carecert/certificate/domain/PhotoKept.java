package org.carecert.certificate.domain;

import org.carecert.shared.Fact;

/** 照片已收存: a photo was taken in (rule 33). */
public record PhotoKept(long personId) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
