package org.carecert.audit.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.audit.LogGrowth;

/** 存证定时: takes what was committed into the log and signs how it stands. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogKeeper {
  private static final Logger LOG = Logger.getLogger(LogKeeper.class.getName());

  @Inject private LogGrowth growth;

  /** Every ten seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void keep() {
    try {
      while (growth.number()) {
        LOG.fine("more facts wait for their places");
      }
      growth.sign();
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "the log was not signed", fault);
    }
  }
}
