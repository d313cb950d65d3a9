package org.carecert.subsidy.domain;

import java.time.Instant;
import org.carecert.certificate.domain.CertificateState;
import org.jspecify.annotations.Nullable;

/**
 * 追回事项行: a case with the claim that was paid.
 *
 * @param cause what became of the certificate
 * @param basis the decision on the certificate
 */
public record RecoveryLine(
    String code,
    ClaimLine claim,
    CertificateState cause,
    String basis,
    Instant openedAt,
    RecoveryState state,
    @Nullable String settledBy,
    @Nullable String note,
    @Nullable Instant settledAt) {}
