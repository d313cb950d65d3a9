package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 已撤销的准考: an admission that was withdrawn, as its candidate is told.
 *
 * @param name the session's
 * @param opensAt when the session would have opened for him
 * @param reason as the evaluation organisation gave it
 * @param at when it was withdrawn
 */
public record WithdrawnExam(String name, Instant opensAt, String reason, Instant at) {}
