package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 审定记录行: a step as its owner reads it.
 *
 * @param by the user name of who took it; empty = when reviews began
 */
public record ItemStepLine(ItemState state, String note, String by, Instant at) {}
