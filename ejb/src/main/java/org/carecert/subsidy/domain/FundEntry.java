package org.carecert.subsidy.domain;

/**
 * 资金流水: an addition to a fund or a taking from it.
 *
 * @param amountFen positive adds, negative takes
 * @param kind ALLOTMENT, RESERVED, RELEASED or RECOVERED
 * @param claimId the claim, 0 where there is none
 */
public record FundEntry(
    Fund fund, long amountFen, String kind, long claimId, String note, String actor) {}
