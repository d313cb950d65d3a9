package org.carecert.certificate.domain;

import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 照片包的一行: what becomes of one file of the zip.
 *
 * @param name whose photo it is, null while nobody is known
 * @param reasons why it is not taken; empty if it is
 */
public record PhotoLine(
    String file, @Nullable String name, @Nullable String maskedNumber, List<Refusal> reasons) {
  public PhotoLine {
    reasons = List.copyOf(reasons);
  }

  /** Whether it is taken. */
  public boolean accepted() {
    return reasons.isEmpty();
  }
}
