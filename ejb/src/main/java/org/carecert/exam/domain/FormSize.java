package org.carecert.exam.domain;

/** 试卷规模: which form, how many items, how many minutes. */
public record FormSize(long formId, int items, int minutes) {}
