package org.carecert.registry.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 查验请求: are these people fit for these posts (rule 58)?
 *
 * @param asOf the day asked about, today if not given
 * @param knownAt what was known at this moment, now if not given
 * @param subjects 1 to 500 people
 */
public record VerificationRequest(
    VerificationPurpose purpose,
    @Nullable LocalDate asOf,
    @Nullable OffsetDateTime knownAt,
    List<VerificationSubject> subjects) {}
