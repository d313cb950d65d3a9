package org.carecert.certificate.domain;

import java.util.Objects;
import org.carecert.identity.domain.Naming;
import org.jspecify.annotations.Nullable;

/**
 * 更正申请: what name belongs on a certificate, and on what that rests.
 *
 * @param name the right name
 * @param koreanName its Korean rendering, if there is one
 * @param document the document that proves it (户口簿, 公安机关证明), with its number
 * @param decision number of the issuer's own decision
 */
public record NewCorrection(
    @Nullable CorrectionCause cause,
    @Nullable String name,
    @Nullable String koreanName,
    @Nullable String document,
    @Nullable String decision) {

  /** The name as it is kept: without blanks around, no Korean one where none is written. */
  public Naming right() {
    String korean = koreanName == null || koreanName.isBlank() ? null : koreanName.strip();
    return new Naming(Objects.requireNonNull(name).strip(), korean);
  }
}
