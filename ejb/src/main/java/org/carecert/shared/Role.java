package org.carecert.shared;

import java.util.List;

/** 角色: what an account may be. The names are the codes of the public contract. */
public enum Role {
  CANDIDATE,
  SCHOOL,
  EVALUATOR,
  ASSESSOR,
  INVIGILATOR,
  HR_CLERK,
  HR_REVIEWER,
  HEALTH_CLERK,
  HEALTH_REVIEWER,
  FACILITY,
  INSPECTOR,
  AUDITOR,
  ADMIN;

  // Annotations want constants, so each role stands here a second time as text.
  public static final String N_CANDIDATE = "CANDIDATE";
  public static final String N_SCHOOL = "SCHOOL";
  public static final String N_EVALUATOR = "EVALUATOR";
  public static final String N_ASSESSOR = "ASSESSOR";
  public static final String N_INVIGILATOR = "INVIGILATOR";
  public static final String N_HR_CLERK = "HR_CLERK";
  public static final String N_HR_REVIEWER = "HR_REVIEWER";
  public static final String N_HEALTH_CLERK = "HEALTH_CLERK";
  public static final String N_HEALTH_REVIEWER = "HEALTH_REVIEWER";
  public static final String N_FACILITY = "FACILITY";
  public static final String N_INSPECTOR = "INSPECTOR";
  public static final String N_AUDITOR = "AUDITOR";
  public static final String N_ADMIN = "ADMIN";

  /** Every role's code, in the order above. */
  public static List<String> codes() {
    return java.util.Arrays.stream(values()).map(Enum::name).toList();
  }
}
