package org.carecert.exam.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.exam.Arrivals;
import org.carecert.exam.domain.Whereabouts;
import org.carecert.exam.store.LastSeen;

/**
 * 位置登记: writes down from where answers came that came from elsewhere before. Whoever saves waits
 * for none of it.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArrivalBook {
  private static final Logger LOG = Logger.getLogger(ArrivalBook.class.getName());

  @Inject private LastSeen seen;
  @Inject private Arrivals arrivals;

  /** Every two seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void write() {
    seen.strangers().forEach(this::met);
  }

  // One that cannot be written down keeps no other from it; it is met again at its next call.
  private void met(Whereabouts where, Instant at) {
    try {
      arrivals.met(where, at);
    } catch (RuntimeException fault) {
      seen.forget(where.attempt());
      LOG.log(Level.WARNING, "a place of attempt " + where.attempt() + " is not recorded", fault);
    }
  }
}
