package org.carecert.certificate.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 状态记录: one thing said about a certificate.
 *
 * @param state what it is worth
 * @param from from which day
 * @param recordedAt when we were told
 * @param basis the decision or rule it rests on
 */
public record StateEvent(
    CertificateState state, LocalDate from, Instant recordedAt, String basis) {}
