package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 细目表: as it is shown.
 *
 * @param notes what is unusual about it
 */
public record BlueprintCard(
    String code,
    BlueprintDraft draft,
    int sum,
    BlueprintState state,
    Instant draftedAt,
    @Nullable Instant publishedAt,
    long draftedBy,
    @Nullable Long publishedBy,
    List<Refusal> notes) {
  public BlueprintCard {
    notes = List.copyOf(notes);
  }
}
