package org.carecert.exam.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 异常信号详情: a signal with what it was found in and who looked into it. */
public record OutlierView(OutlierLine signal, List<Session> sessions, List<Look> looks) {
  public OutlierView {
    sessions = List.copyOf(sessions);
    looks = List.copyOf(looks);
  }

  /**
   * 信号所在场次: a session that the signal was found in.
   *
   * @param batch empty = it stands alone
   */
  public record Session(
      String code, String name, String batch, String body, LocalDate day, int sat, int passed) {}

  /** 核查记录: who looked into it, when, and what he found. */
  public record Look(String by, Instant at, String note) {}
}
