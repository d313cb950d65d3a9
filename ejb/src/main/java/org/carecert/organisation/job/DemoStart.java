package org.carecert.organisation.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.carecert.identity.domain.Password;
import org.carecert.organisation.DemoCity;
import org.carecert.shared.Settings;

/** Makes the demo's bodies and accounts at every start in demo mode. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
public class DemoStart {
  @Inject private DemoCity city;

  @PostConstruct
  void start() {
    if (Settings.demo()) {
      city.ensure(Password.hash(Settings.demoPassword()));
    }
  }
}
