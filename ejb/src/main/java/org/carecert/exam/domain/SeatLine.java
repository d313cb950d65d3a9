package org.carecert.exam.domain;

/** 座位行: who sits where, and whether he was seen at the door. */
public record SeatLine(
    String admission,
    int seat,
    SeatPlan.Place place,
    String name,
    String maskedNumber,
    IdentityState identity) {}
