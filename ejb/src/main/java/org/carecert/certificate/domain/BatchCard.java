package org.carecert.certificate.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 批次卡片: a batch as it is shown. */
public record BatchCard(
    String code,
    CertificateKind kind,
    String source,
    BatchState state,
    String preparedBy,
    Instant preparedAt,
    @Nullable String signedBy,
    @Nullable Instant signedAt,
    BatchCounts counts) {}
