package org.carecert.certificate.domain;

import org.carecert.shared.Reason;

/** 证书理由: why a certificate is not issued, not taken over or not changed. */
public enum CertificateReason implements Reason {
  /** The number cannot be this certificate's, or is somebody else's. */
  CERTIFICATE_NUMBER_INVALID,
  /** No photo of the person is kept. */
  PHOTO_MISSING,
  /** The person has not consented to the photo on certificates. */
  PHOTO_CONSENT_MISSING,
  /** A character of the name or of another field cannot be drawn. */
  GLYPH_MISSING,
  /** The name has no room on the paper. */
  NAME_TOO_LONG,
  /** The name of the occupation, post or ability has no room on the paper. */
  OCCUPATION_TOO_LONG,
  /** The issuer's name has no room on the paper. */
  ISSUER_TOO_LONG,
  /** What stands in another field has no room on the paper. */
  FIELD_TOO_LONG,
  /** The sentence of the template, filled, has no room on the paper. */
  SENTENCE_TOO_LONG,
  /** A title, label or line of the template has no room on the paper. */
  LABEL_TOO_LONG,
  /** The issuer is not filed for this occupation and level on this day. */
  ISSUER_NOT_IN_SCOPE,
  /** A body of this kind does not issue certificates of this kind. */
  KIND_NOT_YOURS,
  /** The evaluation organisation has no number prefix yet. */
  NUMBER_PREFIX_MISSING,
  /** The series of this year and level is used up. */
  SERIES_EXHAUSTED(Kind.STATE),
  /** This training or result already has its certificate. */
  ALREADY_ISSUED(Kind.STATE),
  /** The training is not complete. */
  TRAINING_NOT_COMPLETE,
  /** No passed result. */
  RESULT_NOT_PASSED,
  /** The list of who passed was taken back. */
  LIST_WITHDRAWN,
  /** A list of who passed has too many lines. */
  LIST_TOO_LONG,
  /** A name on a list of who passed is none. */
  LIST_LINE_NAME,
  /** A document's number on a list of who passed is none. */
  LIST_LINE_DOCUMENT,
  /** A document stands twice on a list of who passed. */
  LIST_LINE_TWICE,
  /** Class hours or a score on a list of who passed are none. */
  LIST_LINE_FIGURE,
  /** A document is recorded under another name. */
  LIST_LINE_OTHER_NAME,
  /** Somebody stands on a list of the same result already. */
  LIST_LINE_KNOWN,
  /** Certificates came, or are about to come, from the list. */
  LIST_IN_USE(Kind.STATE),
  /** Nobody in the cohort or session could be put on the list. */
  NOBODY_TO_ISSUE,
  /** A batch for this cohort or session is still open. */
  BATCH_OPEN(Kind.STATE),
  /** The batch was already signed. */
  BATCH_CLOSED(Kind.STATE),
  /** Its papers are taken away when every row has had its turn. */
  BATCH_NOT_ISSUED(Kind.STATE),
  /** A final state cannot be changed. */
  STATE_FINAL(Kind.STATE),
  /** It already is in that state. */
  STATE_SAME(Kind.STATE),
  /** The effect may not begin before the certificate. */
  FROM_BEFORE_ISSUE,
  /** Asked is about today or about a day that is past. */
  DAY_NOT_PAST,
  /** Only a certificate that is valid on the day is printed once more. */
  REISSUE_NOT_VALID(Kind.STATE),
  /** It was certified by an earlier system: what stands on it is not known whole. */
  REISSUE_WITHOUT_GROUNDS,
  /** A re-issue of this certificate waits for its signature already. */
  REISSUE_OPEN(Kind.STATE),
  /** The re-issue was signed or taken back. */
  REISSUE_CLOSED(Kind.STATE),
  /** Only a certificate that is valid on the day is corrected; one that was superseded never. */
  CORRECTION_NOT_VALID(Kind.STATE),
  /** It was certified by an earlier system: what stands on it is not known whole. */
  CORRECTION_WITHOUT_GROUNDS,
  /** A correction of this certificate waits for its signature already. */
  CORRECTION_OPEN(Kind.STATE),
  /** The correction was signed or taken back. */
  CORRECTION_CLOSED(Kind.STATE),
  /** This name stands on the certificate already. */
  NAME_SAME,
  /** Something broke while this row was issued; its number is void. */
  ISSUE_FAILED(Kind.STATE);

  private final Kind kind;

  CertificateReason() {
    this(Kind.RULE);
  }

  CertificateReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
