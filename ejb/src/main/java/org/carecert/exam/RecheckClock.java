package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;
import org.carecert.standard.WorkingDays;

/** 复核期限柜台 (counter): until when a re-check may be asked for, and when it must be answered. */
@Stateless
@PermitAll
public class RecheckClock {
  @Inject private WorkingDays days;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** The last day on which to ask about a result of that moment. */
  public LocalDate askUntil(Instant decidedAt) {
    return after(decidedAt, "exam.recheck.ask.working-days");
  }

  /** The last day on which to answer what was asked at that moment. */
  public LocalDate answerBy(Instant askedAt) {
    return after(askedAt, "exam.recheck.answer.working-days");
  }

  /** The working days from today until a day, negative if it is past. */
  public int left(LocalDate until) {
    return days.left(today(), until);
  }

  /** Today. */
  public LocalDate today() {
    return CityClock.today(clock);
  }

  private LocalDate after(Instant moment, String parameter) {
    LocalDate day = CityClock.dayOf(moment);
    return days.after(day, parameters.whole(parameter, day)).date();
  }
}
