package org.carecert.subsidy.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.carecert.certificate.domain.CertificateState;
import org.jspecify.annotations.Nullable;

/**
 * 追回事项行: a case with the claim that was paid.
 *
 * @param cause what became of the certificate
 * @param basis the decision on the certificate
 * @param dueOn the last day on which it is to be settled; null = it was opened before there was one
 * @param overdue whether it is open and that day is past
 */
public record RecoveryLine(
    String code,
    ClaimLine claim,
    CertificateState cause,
    String basis,
    Instant openedAt,
    @Nullable LocalDate dueOn,
    boolean overdue,
    RecoveryState state,
    @Nullable String settledBy,
    @Nullable String note,
    @Nullable Instant settledAt) {}
