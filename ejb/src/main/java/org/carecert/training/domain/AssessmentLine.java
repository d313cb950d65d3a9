package org.carecert.training.domain;

import java.time.LocalDate;
import java.util.List;

/** 结业考核行: the newest record of a trainee's final assessment (rule 16). */
public record AssessmentLine(
    long traineeId,
    int attempt,
    int theoryScore,
    int practicalScore,
    List<String> ticks,
    boolean passed,
    LocalDate assessedOn) {
  public AssessmentLine {
    ticks = List.copyOf(ticks);
  }
}
