package org.carecert.audit.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.carecert.audit.store.AuditStore;
import org.carecert.shared.ClockStanding;

/** 启动对时: holds the machine's clock against the newest entry, once, at the start. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
public class ClockWatch {
  @Inject private AuditStore store;
  @Inject private ClockStanding clock;

  @PostConstruct
  void compare() {
    store.newest().ifPresent(clock::recorded);
  }
}
