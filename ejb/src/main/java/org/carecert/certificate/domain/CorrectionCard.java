package org.carecert.certificate.domain;

import java.time.Instant;
import org.carecert.identity.domain.Naming;
import org.jspecify.annotations.Nullable;

/**
 * 更正事项: a correction as it is shown.
 *
 * @param number the certificate that is replaced
 * @param printedName the name on it
 * @param newNumber the certificate in its place, null until the second person signed
 */
public record CorrectionCard(
    String code,
    String number,
    String printedName,
    CorrectionCause cause,
    Naming right,
    String document,
    String decision,
    MatterState state,
    String preparedBy,
    Instant preparedAt,
    @Nullable String signedBy,
    @Nullable Instant signedAt,
    @Nullable String newNumber) {}
