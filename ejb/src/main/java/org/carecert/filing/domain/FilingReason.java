package org.carecert.filing.domain;

import org.carecert.shared.Reason;

/** 备案不予办理的理由: why a desk of the filing says no. A finding is never such a reason. */
public enum FilingReason implements Reason {
  /** The bureau has not issued the receipt yet. */
  RECEIPT_NOT_ISSUED(Kind.STATE),
  /** The receipt was issued before. */
  RECEIPT_ALREADY_ISSUED(Kind.STATE),
  /** Material or the credit code is missing, so that this cannot be done yet. */
  FILING_INCOMPLETE(Kind.STATE),
  /** Nothing is missing: there is nothing to complete. */
  NOTHING_TO_COMPLETE(Kind.STATE),
  /** The filing was withdrawn or replaced. */
  FILING_CLOSED(Kind.STATE),
  /** The filing was found not conforming; the facility files anew. */
  FILING_NONCONFORMING(Kind.STATE),
  /** Nobody asked for a second engagement in this row, or it was allowed before. */
  NO_SECOND_ENGAGEMENT(Kind.STATE),
  /** Two rows carry the same mark. */
  REF_TWICE(Kind.RULE),
  /** Too many rows. */
  TOO_MANY_ROWS(Kind.RULE),
  /** A paper cannot be issued in the future. */
  ISSUED_IN_FUTURE(Kind.RULE),
  /** A paper cannot expire before it was issued. */
  EXPIRES_BEFORE_ISSUE(Kind.RULE),
  /** A character of the facility’s texts has no glyph, so that no receipt can be printed. */
  CANNOT_BE_PRINTED(Kind.RULE),
  /** No credit code is right but one of 18 characters whose check fits. */
  USCC_WRONG(Kind.RULE);

  private final Kind kind;

  FilingReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
