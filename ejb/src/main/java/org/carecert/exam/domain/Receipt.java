package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 交卷回执: what settles a later dispute: the hash of every response that was taken, the server's time,
 * and a code over both that only the server can make.
 *
 * @param code the receipt code
 * @param digest SHA-256 over the responses in the order in which the server took them
 */
public record Receipt(String code, String digest, Instant finishedAt, FinishedBy finishedBy) {}
