package org.carecert.exam.domain;

import java.time.Instant;

/**
 * 缺考登记行: a declared absence that stands.
 *
 * @param admission the admission's code
 * @param declaredBy the name of who said so
 */
public record AbsenceLine(
    String admission,
    int seat,
    String name,
    Part part,
    String reason,
    String declaredBy,
    Instant declaredAt) {}
