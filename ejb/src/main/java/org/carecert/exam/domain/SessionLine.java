package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 场次行: a session in a list.
 *
 * @param id for the cursor only
 */
public record SessionLine(
    long id,
    String code,
    String name,
    String room,
    String occupation,
    int level,
    Instant opensAt,
    Instant closesAt,
    SessionState state,
    int admitted,
    int started,
    int finished) {}
