package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 失效启封: an officer's word on a session's paper, and the retired item by which it is void.
 *
 * @param item the code of the item
 */
public record VoidedRelease(
    long sessionId,
    LeakedSession session,
    long officerId,
    Instant releasedAt,
    String item,
    Instant voidedAt) {}
