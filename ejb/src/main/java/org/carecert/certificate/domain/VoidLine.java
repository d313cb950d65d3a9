package org.carecert.certificate.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 作废编号: a number that stands on no certificate and never will (rule 31).
 *
 * @param batch for which it was taken; nothing for what stood on no batch
 * @param signer who had signed that batch then
 */
public record VoidLine(
    String number,
    NumberSeries series,
    VoidCause cause,
    Instant takenAt,
    Instant voidedAt,
    @Nullable String batch,
    @Nullable String signer) {}
