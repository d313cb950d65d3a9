package org.carecert.certificate.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 发证依据: what a certificate rests on: the hours of a training, or the scores of an examination
 * (rules 16 and 19).
 *
 * @param review the comprehensive review's score; null where the level asks none, and for a
 *     training
 */
public record Grounds(
    @Nullable BigDecimal theory,
    @Nullable BigDecimal practice,
    @Nullable BigDecimal review,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
