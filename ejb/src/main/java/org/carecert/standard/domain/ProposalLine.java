package org.carecert.standard.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 双人录入一览: an entry with who proposed and who decided it (local rules). */
public record ProposalLine(
    String code,
    DataKind kind,
    String subject,
    String value,
    LocalDate validFrom,
    String citation,
    boolean confirmed,
    ProposalState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt)
    implements Serializable {
  /** Whether it entered a value or a level that is not taken back. */
  public boolean stands() {
    return state == ProposalState.APPROVED
        && (kind == DataKind.PARAMETER || kind == DataKind.LEAST_LEVEL);
  }

  /** Whether its first day has begun. */
  public boolean begun(LocalDate today) {
    return !validFrom.isAfter(today);
  }
}
