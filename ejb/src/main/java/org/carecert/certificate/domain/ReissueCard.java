package org.carecert.certificate.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 补发事项: a re-issue as it is shown.
 *
 * @param number the certificate's number, which stays
 */
public record ReissueCard(
    String code,
    String number,
    String holder,
    ReissueCause cause,
    String note,
    MatterState state,
    String preparedBy,
    Instant preparedAt,
    @Nullable String signedBy,
    @Nullable Instant signedAt) {}
