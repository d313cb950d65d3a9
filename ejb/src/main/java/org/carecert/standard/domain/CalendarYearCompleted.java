package org.carecert.standard.domain;

import org.carecert.shared.Fact;

/** 年度日历完成: a year's notice is entered whole; deadlines in it are firm (国务院办公厅 notices). */
public record CalendarYearCompleted(long proposalId, int year) implements Fact {
  @Override
  public long subject() {
    return proposalId;
  }
}
