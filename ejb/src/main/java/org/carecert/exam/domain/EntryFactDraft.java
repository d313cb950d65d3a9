package org.carecert.exam.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 申报事实: what a person showed.
 *
 * @param since when the work began, or the day of the paper
 * @param until when the work ended; none = it goes on
 * @param level of a certificate
 * @param schooling of a diploma
 */
public record EntryFactDraft(
    EntryFactKind kind,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable Integer level,
    @Nullable Schooled schooling,
    String evidence) {
  /** Whether it has what its kind needs and nothing else. */
  public boolean sound() {
    boolean ends = until == null || (kind == EntryFactKind.WORK && !until.isBefore(since));
    return ends
        && (kind == EntryFactKind.CERTIFICATE) == (level != null)
        && (kind == EntryFactKind.SCHOOLING) == (schooling != null);
  }
}
