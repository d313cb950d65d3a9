package org.carecert.training.page;

import java.io.Serializable;
import java.util.List;
import org.carecert.training.domain.HoursRow;
import org.carecert.training.domain.NewAssessment;
import org.carecert.training.domain.ReasonLine;
import org.jspecify.annotations.Nullable;

/** One trainee in the form of the final assessment. */
public class AssessmentEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String trainee;
  private final String name;
  private final List<String> missing;
  private final boolean ready;
  private @Nullable Integer score;
  private String[] ticks = {};

  AssessmentEntry(HoursRow row) {
    this.trainee = row.trainee();
    this.name = row.name();
    this.missing = row.missing().stream().map(ReasonLine::message).toList();
    this.ready = row.assessable();
  }

  NewAssessment result() {
    return new NewAssessment(trainee, score, List.of(ticks));
  }

  boolean filled() {
    return ready && score != null;
  }

  /** Whether nothing but the assessment is missing, so that it may be recorded. */
  public boolean isReady() {
    return ready;
  }

  public String getName() {
    return name;
  }

  public List<String> getMissing() {
    return missing;
  }

  public @Nullable Integer getScore() {
    return score;
  }

  public void setScore(@Nullable Integer score) {
    this.score = score;
  }

  public String[] getTicks() {
    return ticks.clone();
  }

  public void setTicks(String[] ticks) {
    this.ticks = ticks.clone();
  }
}
