package org.carecert.exam.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.carecert.exam.OutlierWatch;
import org.carecert.shared.CityClock;

/** 考评异常监测: looks every night at the exams of the last year. */
@Singleton
@PermitAll
public class OutlierNight {
  @Inject private OutlierWatch watch;

  /** Keeps what is unusual and new. */
  @Schedule(hour = "3", minute = "10", timezone = CityClock.CITY, persistent = false)
  public void look() {
    watch.look();
  }
}
