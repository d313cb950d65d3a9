package org.carecert.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carecert.filing.domain.Filing;
import org.carecert.filing.domain.StaffStanding;
import org.carecert.filing.domain.TaskCause;
import org.carecert.filing.store.FilingStore;
import org.carecert.filing.store.TaskStore;
import org.carecert.registry.domain.StandingCode;
import org.carecert.shared.CityClock;

/** 持续核查柜台: a counter that looks again at standing filings, day after day (rules 58, 62, 68). */
@Stateless
@PermitAll
public class Watch {
  private static final Set<String> PAPERS =
      Set.of(
          StandingCode.HEALTH_CERTIFICATE_EXPIRED.name(),
          StandingCode.RECORD_CHECK_OVERDUE.name(),
          StandingCode.CERTIFICATE_EXPIRED.name());
  private static final Set<String> CERTIFICATES =
      Set.of(StandingCode.CERTIFICATE_REVOKED.name(), StandingCode.CERTIFICATE_SUSPENDED.name());

  @Inject private FilingStore store;
  @Inject private TaskStore tasks;
  @Inject private Checks checks;
  @Inject private Clock clock;

  /** The filings that stand, by id. */
  public List<Long> standing() {
    return store.standing();
  }

  /** Opens a task for each listed person whose papers ran out or whose certificate fell. */
  public void look(long filingId) {
    Filing filing = store.byId(filingId).orElseThrow();
    for (StaffStanding standing : checks.check(filing).standings()) {
      openFor(standing, PAPERS, TaskCause.DOCUMENT);
      openFor(standing, CERTIFICATES, TaskCause.CERTIFICATE);
    }
  }

  /** Counts due dates that were provisional or still run, and those of tasks that have none yet. */
  public void dueDates() {
    LocalDate today = CityClock.today(clock);
    for (Filing filing : store.counting(today)) {
      filing.clocksAre(checks.clocks(Objects.requireNonNull(filing.completedAt())));
    }
    tasks.due(checks.taskDueOn(today));
  }

  private void openFor(StaffStanding standing, Set<String> codes, TaskCause cause) {
    Long person = standing.personId();
    Instant now = clock.instant();
    if (person != null && standing.faults().stream().anyMatch(f -> codes.contains(f.code()))) {
      tasks.open(person, cause, now, checks.taskDueOn(CityClock.dayOf(now)));
    }
  }
}
