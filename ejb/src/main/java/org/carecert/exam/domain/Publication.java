package org.carecert.exam.domain;

/** 成绩公布结果: how many passed, failed and were absent. */
public record Publication(int passed, int failed, int absent) {}
