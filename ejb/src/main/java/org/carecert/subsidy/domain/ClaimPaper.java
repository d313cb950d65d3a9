package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 申领所附证书: the certificate as the claim keeps it. */
public record ClaimPaper(
    long id,
    String number,
    String kind,
    @Nullable String occupation,
    @Nullable Integer level,
    LocalDate issuedOn,
    String issuerName) {}
