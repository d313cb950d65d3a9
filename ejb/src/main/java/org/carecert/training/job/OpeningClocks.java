package org.carecert.training.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carecert.standard.domain.CalendarCorrected;
import org.carecert.standard.domain.CalendarYearCompleted;
import org.carecert.training.OpeningRules;
import org.carecert.training.store.CohortStore;

/** 开班答复期限: counts the clocks of opening applications anew once the calendar says more. */
@Singleton
@PermitAll
public class OpeningClocks {
  @Inject private CohortStore cohorts;
  @Inject private OpeningRules rules;
  @Resource private TimerService timers;

  /** Beside the officers' transaction and after it, so that nothing here can stop them. */
  public void completed(@Observes CalendarYearCompleted fact) {
    timers.createSingleActionTimer(0, new TimerConfig(fact.year(), false));
  }

  /** A firm clock may run over the day that was entered. */
  public void corrected(@Observes CalendarCorrected fact) {
    timers.createSingleActionTimer(0, new TimerConfig(fact.year(), false));
  }

  @Timeout
  void count(Timer timer) {
    cohorts.unanswered().forEach(waiting -> waiting.dueIs(rules.due(waiting.sentOn())));
  }
}
