package org.carecert.certificate.domain;

/**
 * 更正指令: a correction that its second person signs.
 *
 * @param issuerId whose correction it is
 * @param officer who signs
 * @param account the account that signs
 */
public record CorrectionOrder(String code, long issuerId, String officer, long account) {}
