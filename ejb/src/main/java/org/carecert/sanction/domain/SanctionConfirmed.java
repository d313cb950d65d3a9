package org.carecert.sanction.domain;

import java.time.LocalDate;
import org.carecert.shared.Fact;
import org.jspecify.annotations.Nullable;

/** 从业限制已生效: confirmed by a second officer; every gate says no from this commit on. */
public record SanctionConfirmed(
    long sanctionId,
    long personId,
    SanctionKind kind,
    LocalDate since,
    @Nullable LocalDate until,
    String code)
    implements Fact {
  @Override
  public long subject() {
    return personId;
  }
}
