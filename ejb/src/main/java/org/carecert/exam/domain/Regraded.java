package org.carecert.exam.domain;

/** 改判结果: how many marks and how many published results have a new version. */
public record Regraded(int marks, int results) {}
