package org.carecert.training.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 开班申请卡片: one sending and its answer (rule 6).
 *
 * @param answer ACCEPTED, RETURNED, or null while it waits
 */
public record OpeningCard(
    int round,
    String plan,
    String teachers,
    String resources,
    List<String> assessmentScheme,
    int trainees,
    LocalDate sentOn,
    LocalDate dueOn,
    boolean dueProvisional,
    @Nullable CohortState answer,
    @Nullable String answerReasons,
    @Nullable Instant answeredAt) {
  public OpeningCard {
    assessmentScheme = List.copyOf(assessmentScheme);
  }
}
