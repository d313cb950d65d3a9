package org.carecert.exam.domain;

/**
 * 提交的人工评分: what a marker gives.
 *
 * @param paper the paper's code; it names nobody
 * @param note why, for the archive
 */
public record ReadingGiven(String paper, int itemNo, int points, String note) {}
