package org.carecert.training.page;

import org.carecert.training.domain.CohortState;

/** Which colour class goes with a cohort's state; the word always stands beside it. */
final class CohortLook {
  private CohortLook() {}

  static String of(CohortState state) {
    return switch (state) {
      case DRAFT, FINISHED -> "cc-plain";
      case SUBMITTED -> "cc-wait";
      case RETURNED, CANCELLED -> "cc-bad";
      case ACCEPTED, RUNNING -> "cc-good";
    };
  }
}
