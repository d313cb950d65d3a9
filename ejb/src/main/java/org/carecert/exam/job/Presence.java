package org.carecert.exam.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.carecert.exam.store.LastSeen;
import org.carecert.exam.store.PresenceStore;

/** 在线登记: writes down which sitting pages were there, all of them by one statement. */
@Singleton
@PermitAll
public class Presence {
  @Inject private LastSeen seen;
  @Inject private PresenceStore store;

  /** Every five seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void write() {
    store.seen(seen.taken());
  }
}
