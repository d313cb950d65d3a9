package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 待存答案: an answer on its way to be stored.
 *
 * @param attempt the attempt's public code, from its signed token
 * @param at when the server received it; later than the deadline is late, however long it waited
 */
public record AnswerSave(String attempt, GivenAnswer given, Instant at) {}
