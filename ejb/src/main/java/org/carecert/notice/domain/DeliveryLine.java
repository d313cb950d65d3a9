package org.carecert.notice.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 发送记录: what became of a message, for the administrator; no phone number and no full name.
 *
 * @param holder the masked name
 * @param nextAt when it is tried next, while it waits
 * @param endedAt when it was sent or given up
 * @param lastAnswer what the gateway said last
 */
public record DeliveryLine(
    long id,
    String code,
    Matter matter,
    String holder,
    Instant writtenAt,
    Delivery delivery,
    int tries,
    Instant nextAt,
    @Nullable Instant endedAt,
    @Nullable GivenUp givenUp,
    @Nullable String lastAnswer) {}
