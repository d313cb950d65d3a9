package org.carecert.training.domain;

import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 结业进度: how far a trainee is, and what keeps him from completion (rules 9–12).
 *
 * @param assessment the final assessment, or null while there is none
 */
public record HoursProgress(
    LedgerSums sums, @Nullable AssessmentLine assessment, List<Refusal> missing) {
  public HoursProgress {
    missing = List.copyOf(missing);
  }

  /** The progress of a trainee under the rule of his cohort. */
  public static HoursProgress of(
      HoursRule rule, TraineeState state, LedgerSums sums, @Nullable AssessmentLine assessment) {
    List<Refusal> missing = new ArrayList<>();
    if (state == TraineeState.DROPPED_OUT) {
      missing.add(Refusal.of(TrainingReason.DROPPED_OUT));
    }
    missing.addAll(rule.missing(sums));
    if (assessment == null) {
      missing.add(Refusal.of(TrainingReason.ASSESSMENT_MISSING));
    } else if (!assessment.passed()) {
      missing.add(Refusal.of(TrainingReason.ASSESSMENT_FAILED));
    }
    return new HoursProgress(sums, assessment, missing);
  }
}
