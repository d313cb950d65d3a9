package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.domain.NumberVoided;
import org.carecert.certificate.store.NumberStore;
import org.carecert.shared.Fact;

/**
 * 柜台 · 编号: gives out numbers, each in a transaction of its own, so that whatever happens to the
 * certificate, its number is never given to another (rule 31).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Numbers {
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  @Inject private NumberStore store;
  @Inject private Event<Fact> facts;
  @Inject private Clock clock;

  /** The next number of a series; one that an imported certificate already bears is passed over. */
  public String take(NumberSeries series) {
    while (true) {
      long serial = store.nextSerial(series.key());
      String number = series.number(serial);
      if (store.take(number, series.key(), serial, clock.instant())) {
        return number;
      }
    }
  }

  /** Makes a taken number void for ever. */
  public void makeVoid(String number, String cause) {
    if (store.makeVoid(number, cause, clock.instant())) {
      facts.fire(new NumberVoided(number, cause));
    }
  }

  /** Makes void what was taken long ago and never used: the server stopped in between. */
  public void voidForgotten() {
    for (String number : store.takenBefore(clock.instant().minus(FORGOTTEN))) {
      makeVoid(number, "INTERRUPTED");
    }
  }
}
