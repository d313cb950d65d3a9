package org.carecert.exam.domain;

/** 成绩公布结果: how many passed, failed, were absent, and were cancelled for misconduct. */
public record Publication(int passed, int failed, int absent, int cancelled) {}
