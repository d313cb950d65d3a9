package org.carecert.training.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 排课: a class meeting as the school plans it (rules 9, 12).
 *
 * @param classHours class hours of 45 minutes; null = as many as fit
 * @param checkIns at least two ways, of which a face is not the only one
 */
public record NewMeeting(
    @Nullable LocalDate day,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable Integer classHours,
    @Nullable TrainingPart part,
    @Nullable String teacher,
    @Nullable String place,
    @Nullable Set<CheckIn> checkIns) {

  /** The meeting that this means; refused if a field or a rule is against it. */
  public Meeting meeting(String code, Cohort cohort, int mostHoursADay) {
    new Require()
        .present("day", day)
        .present("from", from)
        .present("to", to)
        .present("part", part)
        .text("teacher", teacher, 100)
        .text("place", place, 200)
        .present("checkIns", checkIns)
        .check();
    if (day == null || from == null || to == null || part == null || checkIns == null) {
      throw new IllegalStateException("checked above");
    }
    if (day.isBefore(cohort.startsOn()) || day.isAfter(cohort.endsOn())) {
      throw Refused.at(
          "day", TrainingReason.MEETING_OUTSIDE_PERIOD, cohort.startsOn(), cohort.endsOn());
    }
    if (checkIns.size() < 2) {
      throw Refused.at("checkIns", TrainingReason.CHECK_IN_TOO_FEW);
    }
    return new Meeting(
        code, cohort.id(), day, new Meeting.Times(from, to, hours(from, to, mostHoursADay)), this);
  }

  private int hours(LocalTime from, LocalTime to, int mostHoursADay) {
    long fit = java.time.Duration.between(from, to).toMinutes() / ClassHour.MINUTES;
    long hours = classHours == null ? Math.min(fit, mostHoursADay) : classHours;
    if (fit < 1 || hours < 1 || hours > fit) {
      throw Refused.at("classHours", TrainingReason.MEETING_TOO_SHORT, Math.max(fit, 0));
    }
    if (hours > mostHoursADay) {
      throw Refused.at("classHours", TrainingReason.MEETING_TOO_LONG, mostHoursADay);
    }
    return (int) hours;
  }
}
