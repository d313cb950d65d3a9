package org.carecert.exam.domain;

import java.time.Instant;

/** 启封记录: which officer released a session's paper, and when. */
public record ReleaseLine(String officer, Instant releasedAt) {
  /** How many officers it takes. */
  public static final int OFFICERS = 2;
}
