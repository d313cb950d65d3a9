package org.carecert.training.domain;

import java.util.List;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;

/** 理由行: a reason in the reader's language (public contract: code, field, message). */
public record ReasonLine(String code, @Nullable String field, String message) {

  /** Reasons in a language. */
  public static List<ReasonLine> of(List<Refusal> refusals, Language language) {
    return refusals.stream()
        .map(r -> new ReasonLine(r.reason().name(), r.field(), Texts.of(language, r)))
        .toList();
  }
}
