package org.carecert.certificate.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.carecert.certificate.LateCredentials;

/** Makes, soon after the start, the credentials of what was issued when there were none yet. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EarlierCredentials {
  private static final Duration AFTER_START = Duration.ofSeconds(10);

  @Resource private TimerService timers;
  @Inject private LateCredentials credentials;

  @PostConstruct
  void lookLater() {
    timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
  }

  /** Makes them, some at a time. */
  @Timeout
  public void make() {
    while (credentials.made()) {
      // The next ones.
    }
  }
}
