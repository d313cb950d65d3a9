package org.carecert.standard.store;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import org.carecert.standard.domain.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Keeps the calendar as it was read first in a transaction, for all that is counted in it. */
@TransactionScoped
public class KeptCalendar implements Serializable {
  private static final long serialVersionUID = 1L;

  private transient @Nullable WorkingCalendar calendar;

  /** The calendar, if it was read already. */
  public @Nullable WorkingCalendar get() {
    return calendar;
  }

  /** Keeps what was read. */
  public void keep(WorkingCalendar read) {
    calendar = read;
  }

  /** Lets it be read again, because a day was entered. */
  public void forget() {
    calendar = null;
  }
}
