package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 平行试卷组: as it is shown.
 *
 * @param forms in the order of the report
 */
public record FormSetCard(
    String code,
    String blueprint,
    FormsWanted wanted,
    EquivalenceReport report,
    List<FormCard> forms,
    Instant sealedAt,
    long sealedBy) {
  public FormSetCard {
    forms = List.copyOf(forms);
  }
}
