package org.carecert.exam.domain;

/** 场次试卷: the sealed form with its minutes, and the practical paper. */
public record SessionPapers(long formId, int minutes, long practicalId) {}
