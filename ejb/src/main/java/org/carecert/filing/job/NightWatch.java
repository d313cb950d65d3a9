package org.carecert.filing.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.carecert.filing.Watch;

/**
 * Looks every night at the standing filings: papers that ran out, clocks that can be counted at
 * last.
 */
@Singleton
@PermitAll
public class NightWatch {
  @Inject private Watch watch;

  @Schedule(hour = "2", minute = "20", persistent = false)
  void look() {
    watch.dueDates();
    watch.standing().forEach(watch::look);
  }
}
