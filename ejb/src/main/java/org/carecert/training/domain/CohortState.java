package org.carecert.training.domain;

import java.util.Set;

/** 班期状态: where a cohort stands between its draft and its end (人社部发〔2024〕5号: 开班申请). */
public enum CohortState {
  /** Being prepared by the school. */
  DRAFT,
  /** The opening application is with the HR bureau. */
  SUBMITTED,
  /** Returned with reasons; the school may mend and send again. */
  RETURNED,
  /** Accepted; classes may be held. */
  ACCEPTED,
  /** The first attendance is recorded. */
  RUNNING,
  /** Ended; its records stay as they are. */
  FINISHED,
  /** Given up before its end. */
  CANCELLED;

  /** In which of them the roster and the application may still be changed. */
  public static final Set<CohortState> OPEN = Set.of(DRAFT, RETURNED);

  /** Whether the roster and the application may still be changed. */
  public boolean open() {
    return OPEN.contains(this);
  }

  /** Whether classes may be held and hours credited. */
  public boolean teaching() {
    return this == ACCEPTED || this == RUNNING;
  }
}
