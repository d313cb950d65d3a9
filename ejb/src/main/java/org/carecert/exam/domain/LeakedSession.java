package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 受影响场次: a session whose form holds an item that is known outside, so that its paper is not opened,
 * or one that was retired, so that it is released anew.
 */
public record LeakedSession(String code, String name, Instant opensAt) {}
