package org.carecert.exam.domain;

/**
 * 监考岗位: who watches, and where.
 *
 * @param username of the invigilator
 * @param room the number of the room; 0 = wherever he is needed
 */
public record Post(String username, int room) {}
