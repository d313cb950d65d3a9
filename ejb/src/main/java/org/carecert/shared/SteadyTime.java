package org.carecert.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 稳定时间: the machine's time without its jumps. It runs on the machine's monotonic counter and
 * follows the clock's corrections by at most a thousandth, never backwards. A clock that jumps by
 * more than {@link #JUMP} is not followed for {@link #HOLD}, which is longer than any exam: in the
 * middle of one a wrong clock must neither end nor lengthen anybody's time. The log says so every
 * minute; a clock that still says the same afterwards is believed.
 */
final class SteadyTime {
  /** A greater difference is no correction but a jump. */
  static final Duration JUMP = Duration.ofMinutes(5);

  /** How long a jump is not believed. */
  static final Duration HOLD = Duration.ofHours(12);

  private static final Logger LOG = Logger.getLogger(SteadyTime.class.getName());
  private static final long MINUTE = 60_000_000_000L;
  private static final long SLOWEST = 1_000L;

  private final Supplier<Instant> wall;
  private final LongSupplier counter;
  private Instant told;
  private long countedTo;
  private long jumpedFor;
  private long sinceWarning = MINUTE;

  /**
   * Starts with what the wall clock says now.
   *
   * @param counter nanoseconds that only grow
   */
  SteadyTime(Supplier<Instant> wall, LongSupplier counter) {
    this.wall = wall;
    this.counter = counter;
    this.told = wall.get();
    this.countedTo = counter.getAsLong();
  }

  /** The time. */
  synchronized Instant now() {
    long count = counter.getAsLong();
    long passed = Math.max(0, count - countedTo);
    countedTo = count;
    told = told.plusNanos(passed);
    Instant shown = wall.get();
    Duration off = Duration.between(told, shown);
    if (off.abs().compareTo(JUMP) <= 0) {
      jumpedFor = 0;
      long most = passed / SLOWEST;
      told = told.plusNanos(Math.max(-most, Math.min(most, off.toNanos())));
    } else {
      jumped(shown, passed);
    }
    return told;
  }

  private void jumped(Instant shown, long passed) {
    jumpedFor += passed;
    sinceWarning += passed;
    if (sinceWarning >= MINUTE) {
      sinceWarning = 0;
      LOG.log(
          Level.WARNING,
          "the machine''s clock jumped: it says {0}; until it is mended the time here goes on from {1}",
          new Object[] {shown, told});
    }
    if (jumpedFor > HOLD.toNanos()) {
      jumpedFor = 0;
      told = shown;
    }
  }
}
