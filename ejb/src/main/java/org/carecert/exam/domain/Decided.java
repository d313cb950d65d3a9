package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 更正依据: what a correction follows.
 *
 * @param basis names the decision
 * @param account who put it in force
 */
public record Decided(String basis, long account, Instant at) {}
