package org.carecert.certificate.domain;

/** 证书来源: whether we issued it or took it over from an earlier register. */
public enum CertificateOrigin {
  ISSUED,
  IMPORTED
}
