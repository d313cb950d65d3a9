package org.carecert.training.rest;

import java.util.List;
import org.carecert.training.domain.CohortLine;
import org.carecert.training.domain.NewAssessment;
import org.carecert.training.domain.NewAttendance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of training's calls. */
public final class Bodies {
  private Bodies() {}

  /** The code of what was made. */
  @Schema(name = "TrainingCode")
  public record Code(String code) {}

  /** A reason in words. */
  @Schema(name = "TrainingWhy")
  public record Why(@Nullable String reason) {}

  /** Reasons for which an application is returned. */
  @Schema(name = "OpeningReasons")
  public record Reasons(@Nullable String reasons) {}

  /** Attendance at a meeting. */
  @Schema(name = "AttendanceBody")
  public record Attended(@Nullable List<NewAttendance> attendance) {

    List<NewAttendance> lines() {
      return attendance == null ? List.of() : attendance;
    }
  }

  /** Results of the final assessment. */
  @Schema(name = "AssessmentBody")
  public record Assessed(@Nullable List<NewAssessment> results) {

    List<NewAssessment> lines() {
      return results == null ? List.of() : results;
    }
  }

  /** A page of cohorts. */
  @Schema(name = "CohortSlice")
  public record CohortSlice(
      List<CohortLine> items, @Schema(nullable = true) @Nullable String next) {
    public CohortSlice {
      items = List.copyOf(items);
    }
  }
}
