package org.carecert.training.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 学时行: a trainee's hours, attendance and final assessment, and what is missing (rules 10, 13, 16).
 *
 * @param theoryHours whole class hours; minutes tell the rest
 * @param missing to the certificate of the course; empty = complete
 */
public record HoursRow(
    String trainee,
    String name,
    String maskedNumber,
    TraineeState state,
    int theoryMinutes,
    int practiceMinutes,
    int onlineMinutes,
    int theoryHours,
    int practiceHours,
    int attendancePercent,
    @Nullable Integer theoryScore,
    @Nullable Integer practicalScore,
    boolean passed,
    List<ReasonLine> missing) {
  public HoursRow {
    missing = List.copyOf(missing);
  }

  /** 可参加结业考核: whether nothing but the final assessment is missing (rule 16). */
  public boolean assessable() {
    return missing.stream()
        .map(ReasonLine::code)
        .allMatch(
            code ->
                code.equals(TrainingReason.ASSESSMENT_MISSING.name())
                    || code.equals(TrainingReason.ASSESSMENT_FAILED.name()));
  }

  /** Whether nothing is missing. */
  public boolean complete() {
    return missing.isEmpty();
  }
}
