package org.carecert.training.domain;

import java.time.Instant;
import java.util.List;

/** 名册预览: a roster batch with its rows as they were understood (实名制培训). */
public record RosterPreview(
    String code,
    String fileName,
    RosterState state,
    int accepted,
    int rejected,
    Instant uploadedAt,
    List<RosterRowLine> rows) {
  public RosterPreview {
    rows = List.copyOf(rows);
  }
}
