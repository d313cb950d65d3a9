package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.Role;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Sending;
import org.carecert.training.store.CohortStore;
import org.jspecify.annotations.Nullable;

/** 班期归属柜台 (counter): which cohorts the caller may change or see, and under whose name. */
@Stateless
@PermitAll
public class CohortAccess {
  @Inject private CohortStore cohorts;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** A cohort of the caller's school, locked for change; not yours = not found. */
  public Cohort own(String code) {
    return cohorts.own(code, callers.current().organisation());
  }

  /** A cohort that the caller may see: a school its own, officers all but drafts. */
  public Cohort seen(String code) {
    return cohorts.seen(code, scope());
  }

  /** The school whose cohorts the caller sees; null = all but drafts. */
  public @Nullable Long scope() {
    Caller caller = callers.current();
    return caller.has(Role.SCHOOL) ? (Long) caller.organisation() : null;
  }

  /** The caller's school. */
  public long school() {
    return callers.current().organisation();
  }

  /** Who acts, and when. */
  public Sending acting() {
    Instant now = clock.instant();
    return new Sending(callers.current().accountId(), now, CityClock.dayOf(now));
  }

  /** Today in the city. */
  public LocalDate today() {
    return CityClock.today(clock);
  }
}
