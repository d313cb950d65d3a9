package org.carecert.exam.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** 资格复核补做: does what a stop or a fault left undone, each in a transaction of its own. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EntryClock {
  @Inject private EntryWatch watch;

  /** Looks every minute. */
  @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
  public void look() {
    watch.look(due -> true);
  }
}
