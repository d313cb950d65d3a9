package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 佐证: one proof about a person (rules 68, 69).
 *
 * @param result CLEAR for a health certificate or record check without findings, an education's
 *     code, or what the source says
 * @param expiresOn the last good day, or null
 * @param receipt the number of the paper
 */
public record EvidenceCard(
    EvidenceKind kind,
    @Nullable String result,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    @Nullable String receipt) {
  /** The result of a health certificate or record check without findings. */
  public static final String CLEAR = "CLEAR";

  private static final Set<String> PASSES = Set.of(CLEAR, "PASS", "PASSED", "VALID");

  /** Whether the result speaks for the person; a training's paper without a result does. */
  public boolean speaksForHim() {
    return switch (kind) {
      case HEALTH_CERTIFICATE, RECORD_CHECK -> CLEAR.equals(result);
      case MENTAL_HEALTH_TRAINING, SECURITY_GUARD_LICENCE ->
          result == null || PASSES.contains(result);
      case EDUCATION -> result != null;
    };
  }
}
