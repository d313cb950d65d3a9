package org.carecert.filing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 材料: one enclosed paper.
 *
 * @param expiresOn its last good day, or null where it does not expire
 * @param result what it says, for the hygiene report
 */
public record MaterialLine(
    MaterialKind kind,
    String number,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    @Nullable String result) {
  /** The result of a hygiene report that is 合格. */
  public static final String PASS = "PASS";

  /** True while the paper is in force, its last day included. */
  boolean inForce(LocalDate day) {
    return expiresOn == null || !expiresOn.isBefore(day);
  }
}
