package org.carecert.exam.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.exam.Analyst;

/** 赛后分析: analyses sessions once their results are published, each in a transaction of its own. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ItemAnalyst {
  private static final Logger LOG = Logger.getLogger(ItemAnalyst.class.getName());

  @Inject private Analyst analyst;

  /** Looks every minute. */
  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  public void look() {
    for (long session : analyst.waiting()) {
      analyse(session);
    }
  }

  // A session that cannot be analysed keeps no other from it.
  private void analyse(long session) {
    try {
      analyst.analyse(session);
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "session " + session + " is not analysed", fault);
    }
  }
}
