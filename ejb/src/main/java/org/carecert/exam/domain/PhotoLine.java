package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 现场照片一览: a photo as it is listed.
 *
 * @param assessor the number of who took it, in the order of the accounts; no name
 * @param digest SHA-256 of the photo as it is kept
 * @param addedAt by the server's clock
 * @param withdrawn why it does not count; null = it does
 */
public record PhotoLine(
    String code,
    String admission,
    int seat,
    String station,
    int assessor,
    String digest,
    int size,
    Instant addedAt,
    @Nullable String withdrawn,
    @Nullable Instant withdrawnAt) {}
