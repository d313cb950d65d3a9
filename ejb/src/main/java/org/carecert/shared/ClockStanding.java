package org.carecert.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 时钟可信度: the newest moment that the tables hold from before this start. A clock that jumps while
 * the server runs is not followed; but a server that is started has nothing else to begin with. If
 * the machine then shows an earlier time than one that is written down already, its clock is wrong,
 * and everybody is told until it has been mended.
 */
@ApplicationScoped
public class ClockStanding {
  private static final Logger LOG = Logger.getLogger(ClockStanding.class.getName());

  /** So little is the difference of two machines, not a wrong clock. */
  private static final Duration LITTLE = Duration.ofSeconds(5);

  @Inject private Clock clock;

  private volatile Instant newest = Instant.EPOCH;

  /** Something was written down at this moment before the server was started. */
  public synchronized void recorded(Instant at) {
    newest = at.isAfter(newest) ? at : newest;
    behind()
        .ifPresent(
            known ->
                LOG.log(
                    Level.SEVERE,
                    "the machine''s clock says {0}, but {1} is written down already: mend the clock"
                        + " and start again before anybody sits an exam",
                    new Object[] {clock.instant(), known}));
  }

  /** The newest moment that is written down, if the clock is behind it; else nothing is wrong. */
  public Optional<Instant> behind() {
    Instant known = newest;
    return Optional.of(known).filter(clock.instant().plus(LITTLE)::isBefore);
  }
}
