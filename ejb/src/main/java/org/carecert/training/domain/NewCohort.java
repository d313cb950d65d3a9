package org.carecert.training.domain;

import java.time.LocalDate;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 开办班期: what the school says when it opens a draft cohort (rule 6).
 *
 * @param title the class's name; null = made from the occupation, level and start
 */
public record NewCohort(
    @Nullable String occupation,
    @Nullable Integer level,
    @Nullable String title,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {
  private static final int MOST_DAYS = 366;

  /** What is wrong with the fields. */
  public void check() {
    new Require()
        .text("occupation", occupation, 20)
        .between("level", level, 1, 5)
        .optionalText("title", title, 100)
        .present("startsOn", startsOn)
        .present("endsOn", endsOn)
        .check();
    if (startsOn != null
        && endsOn != null
        && (endsOn.isBefore(startsOn) || endsOn.isAfter(startsOn.plusDays(MOST_DAYS)))) {
      throw new org.carecert.shared.Refused(
          java.util.List.of(Refusal.at("endsOn", TrainingReason.PERIOD_INVALID, MOST_DAYS)));
    }
  }
}
