package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 考务档案: a session's archive: how long it is kept, and who opened it.
 *
 * @param paperUntil the first day on which paper may go
 * @param electronicUntil the first day on which files may go
 * @param terms the same by medium, with whether it was given up
 * @param decisions what two officers decided about that, the newest first
 * @param broken forms that were touched since they were sealed
 */
public record ArchiveCard(
    String session,
    String name,
    LocalDate paperUntil,
    LocalDate electronicUntil,
    List<RetentionTerm> terms,
    List<RetentionLine> decisions,
    List<String> broken,
    List<ArchiveAccessLine> accesses) {
  public ArchiveCard {
    terms = List.copyOf(terms);
    decisions = List.copyOf(decisions);
    broken = List.copyOf(broken);
    accesses = List.copyOf(accesses);
  }
}
