package org.carecert.filing.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carecert.filing.Watch;
import org.carecert.shared.CityClock;
import org.carecert.standard.domain.CalendarCorrected;
import org.carecert.standard.domain.CalendarYearCompleted;

/**
 * Looks every night at the standing filings: papers that ran out, clocks that can be counted at
 * last. Clocks are also counted as soon as a year of the calendar is complete, or corrected
 * afterwards.
 */
@Singleton
@PermitAll
public class NightWatch {
  @Inject private Watch watch;
  @Resource private TimerService timers;

  @Schedule(hour = "2", minute = "20", timezone = CityClock.CITY, persistent = false)
  void look() {
    watch.dueDates();
    watch.standing().forEach(watch::look);
  }

  /** A firm clock may run over the day that was entered. */
  public void corrected(@Observes CalendarCorrected fact) {
    timers.createSingleActionTimer(0, new TimerConfig(fact.year(), false));
  }

  /** Beside the officers' transaction and after it, so that nothing here can stop them. */
  public void completed(@Observes CalendarYearCompleted fact) {
    timers.createSingleActionTimer(0, new TimerConfig(fact.year(), false));
  }

  @Timeout
  void count(Timer timer) {
    watch.dueDates();
  }
}
