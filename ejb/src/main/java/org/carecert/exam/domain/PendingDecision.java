package org.carecert.exam.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 待复核决定: a decision about a session that one officer proposed and another has still to decide. Whom
 * it is about stands inside.
 *
 * @param session the session's code
 * @param itemNo the item that it is about; null = somebody's conduct, or the session itself
 * @param change what becomes of the session; null = it is about an item or conduct
 */
public record PendingDecision(
    String session,
    String sessionName,
    @Nullable Integer itemNo,
    @Nullable SessionChangeKind change,
    Instant proposedAt) {}
