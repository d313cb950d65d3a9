package org.carecert.training.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 结业情况: what a 培训合格证书 says, and what is still missing for it (rule 16).
 *
 * @param theoryHours whole class hours of theory in the ledger
 * @param startedOn the first day trained, null before it
 * @param endedOn the last day trained, null before it
 * @param passed whether the final assessment of the course is passed
 * @param missing empty if the certificate may be issued
 */
public record CompletionCard(
    long traineeId,
    long personId,
    long cohortId,
    long schoolId,
    String occupation,
    int level,
    int theoryHours,
    int practiceHours,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endedOn,
    boolean passed,
    List<Refusal> missing) {
  public CompletionCard {
    missing = List.copyOf(missing);
  }

  /** Whether nothing is missing. */
  public boolean ready() {
    return missing.isEmpty();
  }
}
