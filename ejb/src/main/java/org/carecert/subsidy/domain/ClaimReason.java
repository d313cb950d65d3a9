package org.carecert.subsidy.domain;

import org.carecert.shared.Reason;

/** 不予办理的理由: why a step of a claim, a rule or a batch is refused. */
public enum ClaimReason implements Reason {
  /** A candidate asks about, or claims for, somebody else. */
  NOT_HIMSELF(Kind.FORBIDDEN),
  /** The bank function of the social-security card is not active (rule 49). */
  CARD_INACTIVE(Kind.RULE),
  /** The amount is nothing. */
  NOTHING_TO_PAY(Kind.RULE),
  /** The publicity period runs until its last day. */
  PUBLICITY_RUNNING(Kind.STATE),
  /** The application day lies in the future, or is not the candidate's to choose. */
  APPLIED_ON_INVALID(Kind.RULE),
  /** No approved claim is waiting in this fund. */
  NOTHING_TO_SEND(Kind.STATE),
  /** Another rule of this programme is in force on some of these days. */
  RULE_OVERLAPS(Kind.STATE),
  /** The rule to supersede is not in force, or of another programme. */
  SUPERSEDES_UNKNOWN(Kind.RULE),
  /** The occupation is on the list on some of these days already. */
  SHORTAGE_OVERLAPS(Kind.STATE),
  /** The result file names a line that is not in this batch. */
  RESULT_LINE_UNKNOWN(Kind.RULE),
  /** The result of a line is neither paid nor failed. */
  RESULT_INVALID(Kind.RULE),
  /** The bank said something else about this line before. */
  RESULT_CONTRADICTS(Kind.RULE),
  /** The payment file no longer has its control total. */
  FILE_CHANGED(Kind.STATE);

  private final Kind kind;

  ClaimReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
