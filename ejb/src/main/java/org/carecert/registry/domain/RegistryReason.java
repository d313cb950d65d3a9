package org.carecert.registry.domain;

import org.carecert.shared.Reason;

/** 登记库理由: why a question or an import is refused as a whole. */
public enum RegistryReason implements Reason {
  /** This purpose is not the caller's. */
  PURPOSE_NOT_YOURS(Kind.FORBIDDEN),
  /** Nobody knows yet what will be known later. */
  KNOWN_AT_IN_FUTURE(Kind.RULE),
  /** No day that a question can be about. */
  DAY_OUT_OF_RANGE(Kind.RULE),
  /** A certificate is asked about today or about a day that is past. */
  DAY_NOT_PAST(Kind.RULE),
  /** More or fewer entries than allowed. */
  COUNT_OUT_OF_RANGE(Kind.RULE),
  /** A check needs a number with a name or last four characters, or a code. */
  CHECK_INCOMPLETE(Kind.RULE),
  /** The proof is already recorded. */
  EVIDENCE_KNOWN(Kind.STATE);

  private final Kind kind;

  RegistryReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
