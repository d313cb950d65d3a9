package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.carecert.certificate.domain.CertificateKind;
import org.jspecify.annotations.Nullable;

/** 可用于申领的证书: one of the candidate's certificates, to choose from. */
public record HeldPaper(
    String number,
    CertificateKind kind,
    @Nullable String occupation,
    @Nullable Integer level,
    LocalDate issuedOn) {}
