package org.carecert.exam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.carecert.exam.domain.BrowserDemanded;
import org.carecert.exam.store.DemandedBrowsers;

/** 浏览器要求变更: what a session demands from now on holds at once for who sits it already. */
@ApplicationScoped
public class DemandChanges {
  @Inject private DemandedBrowsers demanded;

  /** Once the change is stored. */
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BrowserDemanded fact) {
    demanded.changed();
  }
}
