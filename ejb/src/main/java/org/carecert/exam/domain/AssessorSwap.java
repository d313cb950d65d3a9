package org.carecert.exam.domain;

/**
 * 考评员接替: who takes whose place among the assessors of a session.
 *
 * @param from the account of who leaves
 * @param to the account of who comes
 */
public record AssessorSwap(long from, long to) {}
