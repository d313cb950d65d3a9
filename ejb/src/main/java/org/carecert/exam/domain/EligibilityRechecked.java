package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 资格复核结果: an admitted person meets no entry condition any more, or one again. */
public record EligibilityRechecked(long personId, long admissionId, boolean lacks) implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
