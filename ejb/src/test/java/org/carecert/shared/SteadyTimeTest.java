package org.carecert.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The machine's clock jumps or drifts while an exam runs. */
class SteadyTimeTest {
  private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

  private Instant wall = START;
  private long counter = 77;
  private final SteadyTime time = new SteadyTime(() -> wall, () -> counter);

  @Test
  void it_runs_with_the_clock() {
    passes(Duration.ofMinutes(90));
    assertEquals(START.plus(Duration.ofMinutes(90)), time.now());
  }

  @Test
  void a_clock_that_jumps_ends_and_lengthens_nobodys_time() {
    for (Duration jump : new Duration[] {Duration.ofHours(1), Duration.ofHours(-1)}) {
      Instant before = time.now();
      wall = wall.plus(jump);
      passes(Duration.ofSeconds(30));
      assertEquals(before.plusSeconds(30), time.now(), jump.toString());
      passes(Duration.ofMinutes(60));
      assertEquals(before.plusSeconds(3630), time.now(), jump.toString());
      wall = wall.minus(jump);
    }
  }

  @Test
  void a_clock_that_stays_where_it_jumped_is_believed_the_next_day() {
    wall = wall.plus(Duration.ofDays(2));
    for (int hour = 0; hour < 13; hour++) {
      passes(Duration.ofHours(1));
      time.now();
    }
    assertEquals(wall, time.now());
  }

  @Test
  void a_small_correction_is_followed_slowly_and_never_backwards() {
    Instant last = time.now();
    wall = wall.minusMillis(900);
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      passes(Duration.ofMillis(random.nextInt(1_000)));
      Instant now = time.now();
      assertFalse(now.isBefore(last), "backwards at " + i);
      last = now;
    }
    assertTrue(Duration.between(wall, last).abs().toMillis() < 5, wall + " " + last);
  }

  @Test
  void nobody_sees_it_go_back_however_many_ask_at_once() throws Exception {
    SteadyTime shared = new SteadyTime(Instant::now, System::nanoTime);
    ExecutorService many = Executors.newFixedThreadPool(8);
    try {
      List<Future<Boolean>> seen = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        seen.add(many.submit(() -> onlyGrows(shared)));
      }
      for (Future<Boolean> each : seen) {
        assertTrue(each.get());
      }
    } finally {
      many.shutdownNow();
    }
  }

  private static boolean onlyGrows(SteadyTime shared) {
    Instant last = shared.now();
    for (int i = 0; i < 20_000; i++) {
      Instant now = shared.now();
      if (now.isBefore(last)) {
        return false;
      }
      last = now;
    }
    return true;
  }

  private void passes(Duration duration) {
    wall = wall.plus(duration);
    counter += duration.toNanos();
  }
}
