package org.carecert.audit.domain;

/**
 * 行为人: who acted (等保 2.0: 主体标识).
 *
 * @param name user name, "system" for a job, "anonymous" for the public
 * @param roles role codes, separated by blanks
 * @param address network address
 */
public record Actor(String name, String roles, String address) {}
