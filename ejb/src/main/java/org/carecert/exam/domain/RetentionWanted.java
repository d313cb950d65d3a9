package org.carecert.exam.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 期满处置提议: what an officer proposes for an archive.
 *
 * @param until the first day on which it may go, if it is to be kept longer; else null
 */
public record RetentionWanted(
    ArchiveMedium medium, RetentionKind kind, @Nullable LocalDate until, String reason) {}
