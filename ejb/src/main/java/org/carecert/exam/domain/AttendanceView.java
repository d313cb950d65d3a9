package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 到场情况: which assessors came to a session, and what inspectors found there. */
public record AttendanceView(List<Came> assessors, List<Inspected> inspections) {
  public AttendanceView {
    assessors = List.copyOf(assessors);
    inspections = List.copyOf(inspections);
  }

  /**
   * 到场: an assessor of the session.
   *
   * @param at when he came; null = he has not
   * @param own whether it is his own word
   */
  public record Came(String username, String name, @Nullable Instant at, boolean own) {}

  /** 督导: what an inspector found, and when it was noted. */
  public record Inspected(InspectionDraft said, Instant notedAt) {}
}
