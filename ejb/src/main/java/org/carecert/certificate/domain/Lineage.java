package org.carecert.certificate.domain;

import org.jspecify.annotations.Nullable;

/**
 * 更正沿革: where a certificate stands in the row of those that took each other's place (rule 35).
 *
 * @param originalId the first of the row, on which is decided what happens once for all of them
 * @param supersedes the one whose place it took; null for the first
 */
public record Lineage(long originalId, @Nullable Long supersedes) {}
