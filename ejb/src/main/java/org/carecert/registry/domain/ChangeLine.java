package org.carecert.registry.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 变更通知: one change of the registry for the bureaus' own systems (codes only).
 *
 * @param version its number, the cursor of the feed
 * @param personCode the person's public code
 */
public record ChangeLine(long version, String kind, @Nullable String personCode, Instant at) {}
