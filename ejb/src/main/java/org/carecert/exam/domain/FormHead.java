package org.carecert.exam.domain;

import java.time.Instant;

/** 试卷题头: what is known of a sealed form without reading its papers. */
public record FormHead(
    long id,
    String code,
    long blueprintId,
    int koreanItems,
    long seed,
    String digest,
    Instant sealedAt,
    long sealedBy) {

  /** As officers see it: never its content. */
  public FormCard card(BlueprintDraft blueprint) {
    return new FormCard(
        code,
        blueprint.name(),
        blueprint.scope(),
        blueprint.items(),
        blueprint.minutes(),
        koreanItems,
        seed,
        digest,
        sealedAt,
        sealedBy);
  }
}
