package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 评审顺序: when a candidate appears before the review panel, by lot.
 *
 * @param no 1 is the first
 * @param at the earliest
 */
public record ReviewTurn(int no, int seat, Instant at) {}
