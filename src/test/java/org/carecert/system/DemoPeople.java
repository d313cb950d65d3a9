package org.carecert.system;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accounts of the demo city and the role each of them has. */
final class DemoPeople {
  /** One account a role. */
  static final Map<String, String> BY_ROLE =
      Map.ofEntries(
          Map.entry("CANDIDATE", "candidate-1"),
          Map.entry("SCHOOL", "school-1"),
          Map.entry("EVALUATOR", "evaluator-1"),
          Map.entry("ASSESSOR", "assessor-1"),
          Map.entry("INVIGILATOR", "invigilator-1"),
          Map.entry("HR_CLERK", "hr-clerk"),
          Map.entry("HR_REVIEWER", "hr-reviewer"),
          Map.entry("HEALTH_CLERK", "health-clerk"),
          Map.entry("HEALTH_REVIEWER", "health-reviewer"),
          Map.entry("FACILITY", "facility-1"),
          Map.entry("INSPECTOR", "inspector-1"),
          Map.entry("AUDITOR", "auditor"),
          Map.entry("ADMIN", "admin"));

  /** One account a role, in the order of the names. */
  static final List<String> ALL = BY_ROLE.values().stream().sorted().toList();

  private DemoPeople() {}

  /** The account that has this role. */
  static String of(String role) {
    return Objects.requireNonNull(BY_ROLE.get(role), role);
  }
}
