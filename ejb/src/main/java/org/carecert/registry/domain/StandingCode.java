package org.carecert.registry.domain;

import org.carecert.shared.Reason;

/**
 * 查验理由代码: why a person is not fit for a post, the gravest first (rules 58, 59, 65–68). The order of
 * the constants is the order of every answer.
 */
public enum StandingCode implements Reason {
  /** The document's number is not valid. */
  DOCUMENT_INVALID,
  /** No such person, another name, or a certificate that is not his: never told which. */
  NO_MATCH,
  /** Banned from work with children. */
  BARRED,
  /** Suspended while a case is open. */
  SUSPENDED,
  /** The certificate was revoked. */
  CERTIFICATE_REVOKED,
  /** The certificate is suspended. */
  CERTIFICATE_SUSPENDED,
  /** The certificate's last good day has passed. */
  CERTIFICATE_EXPIRED,
  /** No certificate of a kind that the post needs. */
  CERTIFICATE_MISSING,
  /** Only certificates of other occupations. */
  OCCUPATION_NOT_SUITABLE,
  /** Only certificates below the post's least level. */
  LEVEL_TOO_LOW,
  /** The post's training is missing. */
  POST_TRAINING_MISSING,
  /** The education is missing or too low. */
  EDUCATION_MISSING,
  /** No clear record check. */
  RECORD_CHECK_MISSING,
  /** The record check is older than its months. */
  RECORD_CHECK_OVERDUE,
  /** No health certificate. */
  HEALTH_CERTIFICATE_MISSING,
  /** The health certificate's last good day has passed. */
  HEALTH_CERTIFICATE_EXPIRED,
  /** Working full time at another facility. */
  ENGAGED_ELSEWHERE
}
