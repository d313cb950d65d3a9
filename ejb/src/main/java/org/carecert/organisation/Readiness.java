package org.carecert.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.shared.Settings;
import org.carecert.shared.store.MarkStore;

/** 就绪: whether the house may be used; in demo mode only once the demo city is loaded. */
@Stateless
@PermitAll
public class Readiness {
  /** The mark that the demo city is loaded. */
  public static final String DEMO_LOADED = "demo-loaded";

  @Inject private MarkStore marks;

  /** True once the house may be used. */
  public boolean ready() {
    return !Settings.demo() || marks.set(DEMO_LOADED);
  }
}
