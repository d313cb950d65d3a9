package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 撤销准考行: an admission that was withdrawn, in a list.
 *
 * @param seat the seat that he had
 * @param officer who withdrew it
 */
public record WithdrawnLine(
    String admission, int seat, String name, String reason, String officer, Instant withdrawnAt) {}
