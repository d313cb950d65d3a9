package org.carecert.exam.domain;

/** 理论得分: whole points of a theory paper, of so many. */
public record TheoryPoints(int points, int outOf) {}
