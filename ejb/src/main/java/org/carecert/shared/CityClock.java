package org.carecert.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * 时钟: the one source of time, in the city's zone. In demo mode it can be moved, so that a season is
 * lived through in minutes; in production a moved clock is refused at the start. A machine's clock
 * that jumps while the server runs is not followed ({@link SteadyTime}); one that is wrong when it
 * is started is told ({@link ClockStanding}).
 */
@ApplicationScoped
public class CityClock {
  /** The name of the city's zone, in which nightly work is timed wherever the server stands. */
  public static final String CITY = "Asia/Shanghai";

  /** The city's zone; days are days here. */
  public static final ZoneId ZONE = ZoneId.of(CITY);

  private static final SteadyTime TIME =
      new SteadyTime(() -> ClockJumps.shown(Clock.systemUTC().instant()), System::nanoTime);

  private volatile Duration shift = startingShift();

  /** The clock that everybody injects. */
  @Produces
  @Dependent
  public Clock clock() {
    return new Moved();
  }

  /** Moves the clock to this instant; it runs on from there. Demo mode only. */
  public void moveTo(Instant instant) {
    if (!Settings.demo()) {
      throw new IllegalStateException("CARECERT_CLOCK is for the demo mode only");
    }
    shift = Duration.between(TIME.now(), instant);
  }

  /** Sets the clock back to the true time. */
  public void backToNow() {
    shift = Duration.ZERO;
  }

  /** The day of an instant in the city. */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** Today in the city by this clock. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private static Duration startingShift() {
    if (ClockJumps.wanted() && !Settings.demo()) {
      throw new IllegalStateException("CARECERT_CLOCK_JUMPS is for the demo mode only");
    }
    return Settings.text("CARECERT_CLOCK")
        .map(
            text -> {
              if (!Settings.demo()) {
                throw new IllegalStateException("CARECERT_CLOCK is for the demo mode only");
              }
              return Duration.between(TIME.now(), Instant.parse(text));
            })
        .orElse(Duration.ZERO);
  }

  private final class Moved extends Clock {
    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.offset(Clock.system(zone), shift);
    }

    @Override
    public Instant instant() {
      // PostgreSQL keeps microseconds: an instant must come back as it was stored.
      return TIME.now().plus(shift).truncatedTo(ChronoUnit.MICROS);
    }
  }
}
