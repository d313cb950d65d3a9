package org.carecert.exam.domain;

import java.time.Instant;

/** 受影响场次: a session whose form holds an item that is known outside; its paper is not opened. */
public record LeakedSession(String code, String name, Instant opensAt) {}
