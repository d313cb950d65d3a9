package org.carecert.exam.domain;

/** 鉴定点: a leaf of the outline with the number of its items. */
public record OutlinePoint(String code, String name, Importance importance, int items) {}
