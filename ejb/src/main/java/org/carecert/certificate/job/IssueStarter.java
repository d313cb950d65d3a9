package org.carecert.certificate.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Properties;
import org.carecert.certificate.BatchRows;
import org.carecert.certificate.domain.BatchSigned;

/**
 * Starts the issuing of a batch once its signature is kept, and once more where a stopped server or
 * a database that was away broke it off. Where a batch stands is in its rows, so a run that begins
 * again doubles nothing.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IssueStarter {
  private static final Duration AFTER_START = Duration.ofSeconds(2);
  private static final Duration EACH = Duration.ofMinutes(1);

  @Resource private TimerService timers;
  @Inject private BatchRows rows;

  @PostConstruct
  void lookLater() {
    timers.createIntervalTimer(
        AFTER_START.toMillis(), EACH.toMillis(), new TimerConfig(null, false));
  }

  /** Takes up what was broken off. */
  @Timeout
  public void resume() {
    rows.unfinished().forEach(IssueStarter::start);
  }

  /** A batch was signed. */
  public void signed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchSigned fact) {
    start(fact.batchId());
  }

  private static void start(long batchId) {
    Properties parameters = new Properties();
    parameters.setProperty(IssueBatch.BATCH, String.valueOf(batchId));
    BatchRuntime.getJobOperator().start(IssueBatch.JOB, parameters);
  }
}
