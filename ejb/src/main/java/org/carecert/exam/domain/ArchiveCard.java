package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 考务档案: a session's archive: how long it is kept, and who opened it.
 *
 * @param paperUntil the first day on which paper may go
 * @param electronicUntil the first day on which files may go
 */
public record ArchiveCard(
    String session,
    String name,
    LocalDate paperUntil,
    LocalDate electronicUntil,
    List<ArchiveAccessLine> accesses) {
  public ArchiveCard {
    accesses = List.copyOf(accesses);
  }
}
