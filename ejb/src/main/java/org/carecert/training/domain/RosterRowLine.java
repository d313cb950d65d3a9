package org.carecert.training.domain;

import java.util.List;
import org.carecert.shared.Language;
import org.carecert.standard.domain.Education;
import org.jspecify.annotations.Nullable;

/** 名册行预览: one row of a roster, the document's number masked (实名制培训). */
public record RosterRowLine(
    int row,
    String name,
    @Nullable String koreanName,
    @Nullable String maskedNumber,
    @Nullable Education education,
    @Nullable TraineeGroup group,
    boolean accepted,
    List<ReasonLine> reasons) {
  public RosterRowLine {
    reasons = List.copyOf(reasons);
  }

  /** A row in the reader's language. */
  public static RosterRowLine of(RosterRow row, Language language) {
    return new RosterRowLine(
        row.number(),
        row.name(),
        row.koreanName(),
        row.document() == null ? null : row.document().masked(),
        row.education(),
        row.group(),
        row.accepted(),
        ReasonLine.of(row.refusals(), language));
  }
}
