package org.carecert.standard.domain;

import org.carecert.shared.Fact;

/**
 * 日历更正: a day was entered of a year that was complete already; firm deadlines may move (国务院办公厅
 * notices).
 */
public record CalendarCorrected(long proposalId, int year) implements Fact {
  @Override
  public long subject() {
    return proposalId;
  }
}
