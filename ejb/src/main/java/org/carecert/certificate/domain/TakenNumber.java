package org.carecert.certificate.domain;

/**
 * 已取编号: a number as it was taken from its series (rule 31).
 *
 * @param rowId the row of a batch for which it was taken; 0 for none
 */
public record TakenNumber(String number, String series, long serial, long rowId) {}
