package org.carecert.exam.domain;

/**
 * 待评作答: an answer that people mark, as it is stored.
 *
 * @param paper by which name markers know the paper
 */
public record OpenAnswer(long attemptId, long formId, int itemNo, String paper, String text) {}
