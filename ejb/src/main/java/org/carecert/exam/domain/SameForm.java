package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 同卷场次: another session with the same form; what is decided in one decides nothing in the other.
 */
public record SameForm(String code, String name, Instant opensAt) {}
