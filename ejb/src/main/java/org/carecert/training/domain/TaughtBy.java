package org.carecert.training.domain;

/**
 * 授课记录: who held a class that a person attended.
 *
 * @param teacher as the class names him
 * @param signedBy the account that signed for the attendance
 */
public record TaughtBy(String teacher, long signedBy) {}
