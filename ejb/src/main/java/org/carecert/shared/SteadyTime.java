package org.carecert.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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
  // Asked by every thread of every call: whoever is stopped on the way keeps nobody waiting.
  private final AtomicReference<Told> last;

  /**
   * Starts with what the wall clock says now.
   *
   * @param counter nanoseconds that only grow
   */
  SteadyTime(Supplier<Instant> wall, LongSupplier counter) {
    this.wall = wall;
    this.counter = counter;
    this.last = new AtomicReference<>(new Told(wall.get(), counter.getAsLong(), 0, MINUTE));
  }

  /** The time. */
  Instant now() {
    while (true) {
      Told before = Objects.requireNonNull(last.get());
      long count = counter.getAsLong();
      Instant shown = wall.get();
      Told next = before.next(count, shown);
      if (last.compareAndSet(before, next)) {
        if (next.warns()) {
          LOG.log(
              Level.WARNING,
              "the machine''s clock jumped: it says {0}; until it is mended the time here goes on from {1}",
              new Object[] {shown, next.time});
        }
        return next.time;
      }
    }
  }

  /**
   * What was told last.
   *
   * @param countedTo the counter then
   * @param jumpedFor how long the clock has said something else by now
   * @param sinceWarning how long ago the log said so; 0 = it says so now
   */
  private record Told(Instant time, long countedTo, long jumpedFor, long sinceWarning) {
    Told next(long count, Instant shown) {
      long passed = Math.max(0, count - countedTo);
      long counted = Math.max(count, countedTo);
      Instant then = time.plusNanos(passed);
      Duration off = Duration.between(then, shown);
      if (off.abs().compareTo(JUMP) <= 0) {
        long most = passed / SLOWEST;
        long step = Math.max(-most, Math.min(most, off.toNanos()));
        return new Told(then.plusNanos(step), counted, 0, Math.max(sinceWarning, 1));
      }
      long jumped = jumpedFor + passed;
      long silent = sinceWarning + passed;
      boolean believed = jumped > HOLD.toNanos();
      return new Told(
          believed ? shown : then,
          counted,
          believed ? 0 : jumped,
          silent >= MINUTE ? 0 : Math.max(silent, 1));
    }

    boolean warns() {
      return sinceWarning == 0;
    }
  }
}
