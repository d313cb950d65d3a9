package org.carecert.shared;

/**
 * 理由: why something is refused. Each feature declares its reasons as one enum in its domain; the
 * constant's name is the code that programs see, and {@code EnumName.CONSTANT} the key of its text.
 */
public interface Reason {

  /** The code that programs see, stable for ever. */
  String name();

  /** What kind of no this is; decides the HTTP status. */
  default Kind kind() {
    return Kind.RULE;
  }

  /** The kinds of no. */
  enum Kind {
    /** The request itself is not well formed: 400. */
    MALFORMED(400),
    /** Nobody is signed in: 401. */
    UNKNOWN_CALLER(401),
    /** The caller's role does not allow it: 403. */
    FORBIDDEN(403),
    /** It is not there, or not yours: 404. */
    NOT_FOUND(404),
    /** The thing is not in the state that this needs: 409. */
    STATE(409),
    /** The caller saw an older version: 412. */
    STALE(412),
    /** Too large to read: 413. */
    TOO_LARGE(413),
    /** A rule of the field says no: 422. */
    RULE(422),
    /** If-Match is missing: 428. */
    PRECONDITION_MISSING(428),
    /** Too many calls: 429. */
    TOO_FAST(429),
    /** The house is not ready: 503. */
    NOT_READY(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status of this kind. */
    public int status() {
      return status;
    }
  }
}
