package org.carecert.shared;

/** 通用理由: reasons that any door may give. */
public enum CommonReason implements Reason {
  /** It is not there, or not yours. */
  NOT_FOUND(Kind.NOT_FOUND),
  /** Nobody is signed in. */
  NOT_SIGNED_IN(Kind.UNKNOWN_CALLER),
  /** The caller's role does not allow it. */
  FORBIDDEN(Kind.FORBIDDEN),
  /** The body cannot be read. */
  MALFORMED(Kind.MALFORMED),
  /** A field that must be there is not. */
  FIELD_MISSING(Kind.RULE),
  /** A field holds what it cannot hold. */
  FIELD_INVALID(Kind.RULE),
  /** A text is longer than the column that keeps it. */
  FIELD_TOO_LONG(Kind.RULE),
  /** The thing is not in the state that this needs. */
  WRONG_STATE(Kind.STATE),
  /** Somebody else changed it in between. */
  CHANGED_MEANWHILE(Kind.STALE),
  /** The method does not exist here. */
  METHOD_NOT_ALLOWED(Kind.MALFORMED),
  /** No answer in the wanted form. */
  NOT_ACCEPTABLE(Kind.MALFORMED),
  /** The body is of an unknown type. */
  UNSUPPORTED_MEDIA(Kind.MALFORMED),
  /** The body is too large. */
  TOO_LARGE(Kind.TOO_LARGE),
  /** Too many calls. */
  TOO_FAST(Kind.TOO_FAST),
  /** The same idempotency key with another body. */
  KEY_USED_OTHERWISE(Kind.RULE),
  /** The first call with this idempotency key is still running. */
  KEY_IN_USE(Kind.STATE),
  /** The second officer must be another person than the first. */
  SAME_OFFICER(Kind.RULE),
  /** The house is still loading, or its database does not answer. */
  NOT_READY(Kind.NOT_READY),
  /** Something broke; the incident number finds it in the log. */
  INCIDENT(Kind.NOT_READY);

  private final Kind kind;

  CommonReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
