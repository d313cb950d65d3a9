package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 公示一行 (DOMAIN rule 51): what the public sees of a claim: never phone, card or the full number. */
public record PublicityLine(
    Programme programme,
    String name,
    String maskedNumber,
    @Nullable String occupation,
    @Nullable Integer level,
    LocalDate issuedOn,
    String issuer,
    long amountFen,
    LocalDate from,
    LocalDate until) {}
