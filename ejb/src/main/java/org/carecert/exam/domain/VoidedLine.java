package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 失效启封记录: which officer had released a session's paper, and the item that was retired after it.
 *
 * @param item the code of the item
 */
public record VoidedLine(String officer, Instant releasedAt, String item, Instant voidedAt) {}
