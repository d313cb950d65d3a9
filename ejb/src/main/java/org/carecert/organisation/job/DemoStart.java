package org.carecert.organisation.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.carecert.organisation.DemoCity;
import org.carecert.shared.Settings;

/** Makes the demo's bodies and accounts, in demo mode, as far as they are missing. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
public class DemoStart {
  @Inject private DemoCity city;

  @PostConstruct
  void start() {
    if (Settings.demo()) {
      city.ensure(Settings.demoPassword());
    }
  }
}
