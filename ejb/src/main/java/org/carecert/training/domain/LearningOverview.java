package org.carecert.training.domain;

import java.util.List;
import java.util.Optional;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 我的课程: what a trainee has, what is missing, and his lessons.
 *
 * @param enrolled whether he is in an accepted cohort at all
 * @param teaching whether lessons may be begun; false once the cohort is finished
 * @param missing what keeps him from the exam
 * @param course the course's code, null while there is none
 */
public record LearningOverview(
    boolean enrolled,
    boolean teaching,
    @Nullable String cohort,
    @Nullable String cohortTitle,
    int theoryMinutes,
    int practiceMinutes,
    int onlineMinutes,
    int theoryHoursNeeded,
    int practiceHoursNeeded,
    List<LearningMissing> missing,
    @Nullable String course,
    List<LearningLine> lessons) {
  public LearningOverview {
    missing = List.copyOf(missing);
    lessons = List.copyOf(lessons);
  }

  /** Of somebody who is in no cohort that learns. */
  public static LearningOverview none() {
    return new LearningOverview(
        false, false, null, null, 0, 0, 0, 0, 0, List.of(), null, List.of());
  }

  /** Whole hours of theory so far. */
  public int theoryHours() {
    return theoryMinutes / ClassHour.MINUTES;
  }

  /** Whole hours of practice so far. */
  public int practiceHours() {
    return practiceMinutes / ClassHour.MINUTES;
  }

  /** How much of the theory needed is there, in whole hundredths, 100 at most. */
  public int theoryPercent() {
    return percent(theoryMinutes, theoryHoursNeeded);
  }

  /** How much of the practice needed is there, in whole hundredths, 100 at most. */
  public int practicePercent() {
    return percent(practiceMinutes, practiceHoursNeeded);
  }

  private static int percent(int minutes, int hours) {
    return hours == 0 ? 100 : Math.min(100, minutes * 100 / (hours * ClassHour.MINUTES));
  }

  /** The lesson to go on with: one that is begun, else the first new one. */
  public Optional<LearningLine> next() {
    return lessons.stream()
        .filter(l -> l.state() == LearningState.RUNNING)
        .findFirst()
        .or(() -> lessons.stream().filter(l -> l.state() == LearningState.NEW).findFirst());
  }

  /** One thing that is missing. */
  public record LearningMissing(String code, List<String> values) {
    public LearningMissing {
      values = List.copyOf(values);
    }

    /** Of a refusal. */
    public static LearningMissing of(Refusal refusal) {
      return new LearningMissing(
          refusal.reason().name(), refusal.args().stream().map(String::valueOf).toList());
    }
  }
}
