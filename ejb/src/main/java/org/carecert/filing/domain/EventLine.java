package org.carecert.filing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 办理记录行: one event of a filing as it is shown.
 *
 * @param ref the staff row it is about, if any
 * @param note the reasons given, if any
 */
public record EventLine(EventKind kind, Instant at, @Nullable String ref, @Nullable String note) {}
