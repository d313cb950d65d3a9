package org.carecert.registry.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * 查验结果: the answer about one person (rule 58).
 *
 * @param validUntil the last good day of a yes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationResult(
    String ref,
    Outcome decision,
    @Nullable LocalDate validUntil,
    List<VerificationReason> reasons) {
  public VerificationResult {
    reasons = List.copyOf(reasons);
  }

  /** A decision as it is told to the asker. */
  public static VerificationResult of(String ref, Decision decision, Language language) {
    return new VerificationResult(
        ref,
        decision.outcome(),
        decision.validUntil(),
        decision.reasons().stream().map(r -> VerificationReason.of(r, language)).toList());
  }
}
