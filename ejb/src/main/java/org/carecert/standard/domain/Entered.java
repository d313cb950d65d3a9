package org.carecert.standard.domain;

/**
 * 已录入的行: a dated row with the time in which it was known (local rules).
 *
 * @param line what it is a row of: the next row of the same line ends it
 */
public record Entered<T extends Dated<T>>(String line, T row, Recorded recorded) {}
