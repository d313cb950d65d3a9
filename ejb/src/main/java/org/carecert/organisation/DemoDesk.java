package org.carecert.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Settings;
import org.carecert.shared.store.MarkStore;
import org.jspecify.annotations.Nullable;

/** 演示模式: the desk that exists in demo mode only; elsewhere it is not found. */
@Stateless
@RolesAllowed(Role.N_ADMIN)
public class DemoDesk {
  private static final String STEP = "demo-step:";

  @Inject private CityClock cityClock;
  @Inject private Clock clock;
  @Inject private MarkStore marks;

  /** Moves the clock, or sets it back to the true time; answers what it shows now. */
  @RolesAllowed(Role.N_ADMIN)
  public Instant moveClock(@Nullable Instant to) {
    demoOnly();
    if (to == null) {
      cityClock.backToNow();
    } else {
      cityClock.moveTo(to);
    }
    return clock.instant();
  }

  /** Marks the demo city as loaded. */
  @RolesAllowed(Role.N_ADMIN)
  public void loaded() {
    demoOnly();
    marks.mark(Readiness.DEMO_LOADED, clock.instant());
  }

  /** Writes down that a step of the loading is done, and what it answered. */
  @RolesAllowed(Role.N_ADMIN)
  public void done(String step, @Nullable String answer) {
    demoOnly();
    new Require().text("step", step, 100).present("answer", answer).check();
    marks.mark(STEP + step, Objects.requireNonNull(answer), clock.instant());
  }

  /** The steps of the loading that are done, with their answers. */
  @RolesAllowed(Role.N_ADMIN)
  public Map<String, String> steps() {
    demoOnly();
    return marks.beginning(STEP).entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().substring(STEP.length()), Map.Entry::getValue));
  }

  private static void demoOnly() {
    if (!Settings.demo()) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
  }
}
