package org.carecert.training.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 班期卡片: a cohort with its rosters and applications (rules 6–8).
 *
 * @param theoryHours least class hours of theory by the standard
 * @param tasks the practical tasks of the final assessment, from the application
 * @param applications the newest first
 */
public record CohortCard(
    String code,
    String title,
    String schoolName,
    String occupation,
    int level,
    String standardEdition,
    int theoryHours,
    int practiceHours,
    LocalDate startsOn,
    LocalDate endsOn,
    CohortState state,
    int trainees,
    @Nullable String closingReason,
    List<String> tasks,
    List<RosterLine> rosters,
    List<OpeningCard> applications) {
  public CohortCard {
    tasks = List.copyOf(tasks);
    rosters = List.copyOf(rosters);
    applications = List.copyOf(applications);
  }
}
