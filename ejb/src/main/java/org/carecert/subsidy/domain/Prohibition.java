package org.carecert.subsidy.domain;

/**
 * 禁止或暂停: a ban or an interim suspension in force on the application day or today.
 *
 * @param barred true for a ban, false for a suspension
 * @param basis its legal basis
 */
public record Prohibition(boolean barred, String basis) {}
