package org.carecert.training.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 考勤更正行: a correction as it stands (rule 14).
 *
 * @param confirmedAt null while the second person has not confirmed
 */
public record CorrectionLine(
    String code, boolean present, String reason, Instant askedAt, @Nullable Instant confirmedAt) {}
