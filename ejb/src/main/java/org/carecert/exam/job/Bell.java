package org.carecert.exam.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carecert.exam.HandIns;
import org.carecert.exam.domain.FinishedBy;

/** 到时收卷: collects the papers whose time is up, each in a transaction of its own. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Bell {
  @Inject private HandIns handIns;
  @Inject private Clock clock;

  /** Every twenty seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  public void ring() {
    Instant now = clock.instant();
    for (String attempt : handIns.overdue(now)) {
      handIns.end(attempt, FinishedBy.BELL, now);
    }
  }
}
