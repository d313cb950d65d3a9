package org.carecert.subsidy.domain;

import java.time.LocalDate;

/** 待认定事项: a known person asks for a programme with a certificate on a day, under declared facts. */
public record Asked(
    long personId,
    Programme programme,
    String certificateNumber,
    LocalDate appliedOn,
    DeclaredFacts facts) {}
