package org.carecert.identity.domain;

import org.carecert.shared.Reason;

/** 身份理由: why identity refuses (GB 11643-1999; 等保 2.0 身份鉴别). */
public enum IdentityReason implements Reason {
  /** The document's number is not valid. */
  DOCUMENT_INVALID(Kind.RULE),
  /** The document is recorded under another name. */
  NAME_CONTRADICTS_RECORD(Kind.RULE),
  /** User or password wrong, or the account is locked; which one is never told. */
  SIGN_IN_FAILED(Kind.UNKNOWN_CALLER),
  /** The bearer token is unknown or out of date. */
  TOKEN_INVALID(Kind.UNKNOWN_CALLER),
  /** Another account has this user name. */
  USERNAME_TAKEN(Kind.RULE),
  /** The password is too weak: at least ten characters with letters and digits. */
  PASSWORD_TOO_WEAK(Kind.RULE),
  /** The present password is not right. */
  PASSWORD_WRONG(Kind.RULE),
  /** The picture is no JPEG or PNG, or too small or too large. */
  PHOTO_UNSUITABLE(Kind.RULE),
  /** An administrator cannot deactivate his own account. */
  OWN_ACCOUNT(Kind.RULE),
  /** The activation code is unknown, used or out of date. */
  ACTIVATION_INVALID(Kind.RULE),
  /** Without this consent nothing can be done for the person. */
  CONSENT_NEEDED(Kind.RULE);

  private final Kind kind;

  IdentityReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
