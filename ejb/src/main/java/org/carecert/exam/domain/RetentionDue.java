package org.carecert.exam.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 期满待办: an archive whose time is over or ends soon, or about which a second officer has to decide.
 *
 * @param session the session's code
 * @param until the first day on which it may go
 * @param over whether that day has come
 * @param proposedBy who has proposed what becomes of it; null = nobody
 */
public record RetentionDue(
    String session,
    String name,
    ArchiveMedium medium,
    LocalDate until,
    boolean over,
    @Nullable String proposedBy) {}
