package org.carecert.exam.domain;

/**
 * 考场安排: a room of a session.
 *
 * @param capacity how many seats
 * @param seatsARow how many of them stand in a row, for the map
 */
public record RoomDraft(String name, int capacity, int seatsARow) {}
