package org.carecert.registry.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.carecert.registry.ImportLog;

/** Enters imports as broken off that ran when the server stopped, or that stand still for long. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
public class StoppedImports {
  @Inject private ImportLog log;

  @PostConstruct
  void enterThem() {
    log.stopped();
  }

  /** A run whose end could not be written down, because the database was away, does not hang. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void breakOffWhatStandsStill() {
    log.still();
  }
}
