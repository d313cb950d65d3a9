package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carecert.exam.domain.Whereabouts;
import org.carecert.exam.store.AttemptStore;

/** 位置变化柜台 (counter): from where answers came that came from elsewhere before. */
@Stateless
@PermitAll
public class Arrivals {
  @Inject private AttemptStore attempts;
  @Inject private Devices devices;
  @Inject private BrowserGate browsers;

  /** Calls of an attempt came from here, for the first time at this moment. */
  public void met(Whereabouts where, Instant at) {
    attempts
        .byCode(where.attempt())
        .ifPresent(
            attempt -> {
              String device = where.device();
              if (device != null) {
                devices.met(attempt, device, at);
              }
              browsers.heard(attempt, where.address(), at);
            });
  }
}
