package org.carecert.exam.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.exam.HandIns;
import org.carecert.exam.LateAnswers;

/** 到时收卷: collects the papers whose time is up, each in a transaction of its own. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Bell {
  private static final Logger LOG = Logger.getLogger(Bell.class.getName());

  // What came before the deadline, or within the grace, may still wait to be stored.
  private static final Duration STILL_STORED = Duration.ofSeconds(20);

  // What ran out while no server was there may have to be given back: an officer says so first.
  private static final Duration LEFT_TO_OFFICERS = Duration.ofMinutes(10);

  @Inject private HandIns handIns;
  @Inject private LateAnswers late;
  @Inject private Clock clock;

  private Instant here = Instant.MAX;

  /** Every twenty seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  public void ring() {
    Instant now = clock.instant();
    // A demo's clock may be moved back.
    here = now.isBefore(here) ? now : here;
    Instant upFrom = now.isBefore(here.plus(LEFT_TO_OFFICERS)) ? here : Instant.EPOCH;
    Instant upBefore = now.minus(STILL_STORED).minus(late.grace().length());
    for (String attempt : handIns.overdue(upBefore)) {
      collect(attempt, upFrom, upBefore, now);
    }
  }

  // A paper that cannot be collected keeps nobody else's from it.
  private void collect(String attempt, Instant upFrom, Instant upBefore, Instant now) {
    try {
      handIns.collect(attempt, upFrom, upBefore, now);
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "attempt " + attempt + " is not collected", fault);
    }
  }
}
