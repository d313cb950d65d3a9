package org.carecert.certificate.domain;

/**
 * 证书详情: a certificate with its holder and everything said about it.
 *
 * @param state what it is worth today
 * @param printed whether there is a file of it
 */
public record CertificateView(
    HeldCertificate certificate,
    String holderName,
    String holderMasked,
    CertificateState state,
    boolean printed) {}
