package org.carecert.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carecert.standard.domain.Deadline;
import org.carecert.standard.domain.WorkingCalendar;
import org.carecert.standard.store.StandardStore;

/** 工作日柜台: a counter for deadlines in working days (rule 52). */
@Stateless
@PermitAll
public class WorkingDays {
  @Inject private StandardStore store;

  /** The n-th working day after a day. */
  public Deadline after(LocalDate day, int workingDays) {
    return calendar().after(day, workingDays);
  }

  /** Whether a day is worked. */
  public boolean isWorking(LocalDate day) {
    return calendar().isWorking(day);
  }

  /** Working days left until a day, negative if it is past. */
  public int left(LocalDate today, LocalDate until) {
    return calendar().between(today, until);
  }

  /** The calendar, for many questions at once. */
  public WorkingCalendar calendar() {
    return store.calendar();
  }
}
