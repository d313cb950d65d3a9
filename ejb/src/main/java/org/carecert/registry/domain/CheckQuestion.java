package org.carecert.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 公众查验问题: a number with a name or the last four characters of the document, or the code of the QR
 * (rule 36: two of three).
 *
 * @param asOf the day that is asked about, today if null
 */
public record CheckQuestion(
    @Nullable String number,
    @Nullable String name,
    @Nullable String documentLast4,
    @Nullable String code,
    @Nullable LocalDate asOf) {}
