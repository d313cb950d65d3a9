package org.carecert.subsidy.domain;

/**
 * 证书失效情况: why a certificate is not valid.
 *
 * @param state what it is instead (REVOKED, SUSPENDED, SUPERSEDED, EXPIRED, NOT_YET_ISSUED)
 * @param basis the decision or rule it rests on
 */
public record PaperStanding(String state, String basis) {}
