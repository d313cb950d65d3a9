package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 待存答案: an answer on its way to be stored.
 *
 * @param attempt the attempt's public code, from its signed token
 * @param at when the server received it
 * @param judgedAt by when its deadline is judged ({@link Grace}); later than the deadline is late,
 *     however long it waited here
 */
public record AnswerSave(String attempt, GivenAnswer given, Instant at, Instant judgedAt) {

  /** An answer that is judged by its arrival. */
  public AnswerSave(String attempt, GivenAnswer given, Instant at) {
    this(attempt, given, at, at);
  }
}
