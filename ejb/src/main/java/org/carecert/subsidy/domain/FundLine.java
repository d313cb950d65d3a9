package org.carecert.subsidy.domain;

/** 资金一览: what a fund has left and what waits in it for the bank. */
public record FundLine(Fund fund, long availableFen, int approved, long approvedFen) {}
