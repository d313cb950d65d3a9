package org.carecert.standard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.shared.CityClock;
import org.carecert.shared.Role;
import org.carecert.standard.domain.Countdown;
import org.carecert.standard.store.StandardStore;

/** 期限钟: tells people how many working days something still has (rule 52). */
@Stateless
public class WorkClock {
  @Inject private StandardStore store;
  @Inject private Clock clock;

  /** What tells of many days at once how many working days are left until them. */
  @RolesAllowed({
    Role.N_FACILITY,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_HEALTH_CLERK,
    Role.N_HEALTH_REVIEWER
  })
  public Countdown countdown() {
    return new Countdown(CityClock.today(clock), store.calendar());
  }
}
