package org.carecert.training.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * 上课行: a class meeting in a list (rules 9, 12).
 *
 * @param present how many were there; 0 with {@code absent} 0 = not recorded yet
 */
public record MeetingLine(
    String code,
    LocalDate day,
    LocalTime from,
    LocalTime to,
    int classHours,
    TrainingPart part,
    String teacher,
    String place,
    Set<CheckIn> checkIns,
    int present,
    int absent) {
  public MeetingLine {
    checkIns = Set.copyOf(checkIns);
  }

  /** Whether attendance is recorded. */
  public boolean recorded() {
    return present + absent > 0;
  }
}
