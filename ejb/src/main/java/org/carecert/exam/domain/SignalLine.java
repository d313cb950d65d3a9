package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 监考信号（一行）: one thing that was noticed.
 *
 * @param seconds how long it lasted; 0 for what has no length
 */
public record SignalLine(SignalKind kind, int seconds, String address, Instant noticedAt) {}
