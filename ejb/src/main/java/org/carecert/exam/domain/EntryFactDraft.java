package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 申报事实: what a person showed.
 *
 * @param since when the work began, or the day of the paper
 * @param until when the work ended; none = it goes on
 * @param level of a certificate
 * @param schooling of a diploma
 * @param occupations the codes of those for which it counts, as the officer judged it (本职业、相关职业);
 *     {@link #EVERY} = it was recorded before that was asked, and counts for all of them
 */
public record EntryFactDraft(
    EntryFactKind kind,
    LocalDate since,
    @Nullable LocalDate until,
    @Nullable Integer level,
    @Nullable Schooled schooling,
    List<String> occupations,
    String evidence) {
  /** Every occupation; nobody says it any more. */
  public static final String EVERY = "*";

  public EntryFactDraft {
    occupations = occupations.stream().distinct().sorted().toList();
  }

  /** Whether it counts for an exam of this occupation. */
  public boolean counts(String occupation) {
    return occupations.contains(occupation) || occupations.contains(EVERY);
  }

  /** Whether it has what its kind needs and nothing else. */
  public boolean sound() {
    boolean ends = until == null || (kind == EntryFactKind.WORK && !until.isBefore(since));
    return ends
        && (kind == EntryFactKind.CERTIFICATE) == (level != null)
        && (kind == EntryFactKind.SCHOOLING) == (schooling != null);
  }
}
