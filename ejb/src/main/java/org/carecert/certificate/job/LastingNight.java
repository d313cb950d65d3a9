package org.carecert.certificate.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.certificate.LastingCopies;
import org.carecert.shared.CityClock;
import org.carecert.shared.signing.KeyRing;
import org.carecert.shared.signing.LongTerm;

/**
 * 长期验证: makes the files of the day checkable for long, as far as the time-stamp service is there.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LastingNight {
  private static final Logger LOG = Logger.getLogger(LastingNight.class.getName());

  @Inject private LastingCopies copies;
  @Inject private KeyRing keys;

  /** Looks every night; what cannot be done waits for the next one. */
  @Schedule(hour = "3", minute = "40", timezone = CityClock.CITY, persistent = false)
  public void extend() {
    LongTerm longTerm = keys.longTerm();
    long after = 0;
    while (longTerm.possible()) {
      List<Long> waiting = copies.waiting(after);
      if (waiting.isEmpty()) {
        return;
      }
      waiting.stream().takeWhile(id -> longTerm.possible()).forEach(id -> one(id, longTerm));
      after = waiting.get(waiting.size() - 1);
    }
  }

  private void one(long id, LongTerm longTerm) {
    try {
      copies.extend(id, longTerm);
    } catch (EJBException broken) {
      LOG.log(Level.WARNING, "copy " + id + " cannot be made to last tonight", broken);
    }
  }
}
