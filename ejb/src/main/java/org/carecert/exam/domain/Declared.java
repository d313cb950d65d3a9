package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 申报: which officer says something, when and why.
 *
 * @param officer his account; 0 = the server noticed it
 */
public record Declared(long officer, String reason, Instant at) {}
