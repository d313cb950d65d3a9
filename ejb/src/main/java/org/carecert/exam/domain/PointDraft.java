package org.carecert.exam.domain;

/** 鉴定点内容: one leaf of the outline. */
public record PointDraft(RangeDraft range, String code, String name, Importance importance) {}
