package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 准考证: what stands on an admission ticket.
 *
 * @param startsAt when this seat may start
 * @param office the evaluation organisation
 */
public record Ticket(
    String admission,
    String name,
    String maskedNumber,
    String exam,
    String occupation,
    int level,
    SeatPlan.Place place,
    Instant startsAt,
    int minutes,
    String office,
    String officeKo) {}
