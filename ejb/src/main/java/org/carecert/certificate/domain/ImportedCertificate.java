package org.carecert.certificate.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 导入证书: an earlier certificate as it is taken over; nothing in it is guessed. */
public record ImportedCertificate(
    long personId,
    CertificateKind kind,
    String number,
    @Nullable String occupation,
    @Nullable Integer level,
    @Nullable String post,
    String issuerName,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn) {}
