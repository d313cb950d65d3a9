package org.carecert.training.domain;

/** 学时来源: what an entry of the hours ledger rests on (rules 9, 14). */
public enum HoursSource {
  /** Attendance at a class meeting. */
  MEETING,
  /** Time measured by the server in an online lesson. */
  ONLINE,
  /** A correction with a reason and a second person. */
  CORRECTION
}
