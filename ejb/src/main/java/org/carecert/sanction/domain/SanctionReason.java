package org.carecert.sanction.domain;

import org.carecert.shared.Reason;

/** 不予办理理由: why a gate or a decision about a sanction says no. */
public enum SanctionReason implements Reason {
  /** The person is banned from work with children. */
  BARRED,
  /** The person is suspended while a case is open. */
  SUSPENDED,
  /** A ban for life has no end date. */
  LIFETIME_HAS_NO_END,
  /** A court's term needs the end of the sentence. */
  SENTENCE_END_MISSING,
  /** A court's term is three to five years from the end of the sentence. */
  TERM_NOT_THREE_TO_FIVE_YEARS,
  /** The last day lies before the first. */
  ENDS_BEFORE_START,
  /** The decision's document is dated in the future. */
  DOCUMENT_IN_FUTURE,
  /** Already settled by the second officer. */
  ALREADY_SETTLED(Kind.STATE),
  /** Only a confirmed sanction can be lifted or appealed. */
  NOT_CONFIRMED(Kind.STATE),
  /** A decision that lifts it is already there. */
  ALREADY_LIFTED(Kind.STATE);

  private final Kind kind;

  SanctionReason() {
    this(Kind.RULE);
  }

  SanctionReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
