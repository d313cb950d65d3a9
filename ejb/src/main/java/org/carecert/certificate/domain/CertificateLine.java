package org.carecert.certificate.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 证书一览: a certificate in a list. */
public record CertificateLine(
    long id,
    String number,
    CertificateKind kind,
    String name,
    @Nullable String occupation,
    @Nullable Integer level,
    @Nullable String post,
    LocalDate issuedOn,
    CertificateState state,
    String verificationCode) {}
