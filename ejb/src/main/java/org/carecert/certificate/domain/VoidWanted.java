package org.carecert.certificate.domain;

import org.jspecify.annotations.Nullable;

/**
 * 作废登记查询: which void numbers are looked for; what is not said is not asked.
 *
 * @param series the key of a series
 */
public record VoidWanted(
    @Nullable Integer year, @Nullable String series, @Nullable VoidCause cause) {}
