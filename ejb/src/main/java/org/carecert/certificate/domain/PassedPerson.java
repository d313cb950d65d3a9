package org.carecert.certificate.domain;

import java.math.BigDecimal;
import org.carecert.identity.domain.DocumentNumber;
import org.jspecify.annotations.Nullable;

/**
 * 合格人员: one line of a list of who passed, as it was understood.
 *
 * @param theory class hours, or a score out of 100; null where none is told
 * @param practice the same
 */
public record PassedPerson(
    String name,
    @Nullable String koreanName,
    DocumentNumber document,
    @Nullable BigDecimal theory,
    @Nullable BigDecimal practice) {}
