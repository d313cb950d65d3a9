package org.carecert.certificate.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 印制记录: one physical copy of a certificate in its history (rule 34).
 *
 * @param cause why it was printed; null for the first
 * @param replacedAt when a later copy took its place; null while it is the one that counts
 */
public record CopyLine(
    String printSerial,
    Instant printedAt,
    @Nullable ReissueCause cause,
    @Nullable Instant replacedAt) {
  /** Whether a later copy took its place. */
  public boolean replaced() {
    return replacedAt != null;
  }
}
