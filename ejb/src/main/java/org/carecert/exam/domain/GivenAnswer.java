package org.carecert.exam.domain;

/**
 * 提交的答案: what a candidate sends for one item.
 *
 * @param clientSeq counted by the sitting page; the same number again is the same save
 * @param answer as the item's type writes it; empty = cleared
 */
public record GivenAnswer(int itemNo, int clientSeq, String answer) {}
