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
import jakarta.inject.Inject;
import java.time.Duration;
import org.carecert.certificate.ResultCertificates;

/**
 * Tells the exam, soon after the start, of what was issued before it kept certificates' numbers.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
public class EarlierCertificates {
  private static final Duration AFTER_START = Duration.ofSeconds(5);

  @Resource private TimerService timers;
  @Inject private ResultCertificates results;

  @PostConstruct
  void lookLater() {
    timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
  }

  /** Tells. */
  @Timeout
  public void tell() {
    results.catchUp();
  }
}
