package org.carecert.certificate.domain;

/** 证书及持有人: a certificate with the person who holds it. */
public record OwnedCertificate(long personId, HeldCertificate certificate) {}
