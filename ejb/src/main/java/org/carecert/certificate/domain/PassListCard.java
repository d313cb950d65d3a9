package org.carecert.certificate.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 合格名单概要: a list of who passed, as it is shown.
 *
 * @param subject the post, or the name of the ability
 * @param people how many stand on it
 * @param withdrawnAt when it was taken back; null while it counts
 */
public record PassListCard(
    String code,
    CertificateKind kind,
    String title,
    String subject,
    LocalDate from,
    LocalDate to,
    String basis,
    int people,
    String keptBy,
    Instant keptAt,
    @Nullable Instant withdrawnAt) {}
