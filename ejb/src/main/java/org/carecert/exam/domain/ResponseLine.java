package org.carecert.exam.domain;

/** 答题记录: one save as the server took it. */
public record ResponseLine(long serverSeq, int clientSeq, int itemNo, String answer) {}
