package org.carecert.registry.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;

/** 查验理由: one reason as it is told to the asker (rule 58). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationReason(
    StandingCode code, String message, String basis, @Nullable LocalDate since) {

  /** The reason in the asker's language. */
  public static VerificationReason of(DecisionReason reason, Language language) {
    return new VerificationReason(
        reason.code(), Texts.of(language, reason.code()), reason.basis(), reason.since());
  }
}
