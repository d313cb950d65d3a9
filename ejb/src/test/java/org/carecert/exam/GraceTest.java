package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.carecert.exam.domain.Grace;
import org.carecert.exam.domain.Seals;
import org.junit.jupiter.api.Test;

/** An answer that waited for a dead line. */
class GraceTest {
  private static final Instant BELL = Instant.parse("2026-12-01T02:30:00Z");
  private static final Grace MINUTE = new Grace(Duration.ofSeconds(60));
  private static final Seals SEALS = new Seals("k".repeat(32).getBytes(StandardCharsets.UTF_8));

  @Test
  void it_is_judged_up_to_the_grace_earlier_than_it_arrived_but_not_before_its_stamp() {
    assertEquals(BELL, MINUTE.judgedAt(BELL.plusSeconds(60), stamp(-30)));
    assertEquals(BELL.plusSeconds(1), MINUTE.judgedAt(BELL.plusSeconds(61), stamp(-300)));
    assertEquals(BELL.plusSeconds(2), MINUTE.judgedAt(BELL.plusSeconds(20), stamp(2)));
    assertEquals(BELL.plusSeconds(5), MINUTE.judgedAt(BELL.plusSeconds(5), Optional.empty()));
    assertEquals(BELL.plusSeconds(5), MINUTE.judgedAt(BELL.plusSeconds(5), stamp(6)));
  }

  @Test
  void whatever_stamp_is_shown_nobody_gains_more_than_the_grace_and_nobody_loses() {
    Random random = new Random(11);
    for (int i = 0; i < 10_000; i++) {
      Instant arrived = BELL.plusSeconds(random.nextInt(400) - 200);
      Instant judged = MINUTE.judgedAt(arrived, stamp(random.nextInt(900) - 600));
      assertFalse(judged.isAfter(arrived));
      assertFalse(judged.isBefore(arrived.minusSeconds(60)));
    }
  }

  @Test
  void a_stamp_is_the_server_s_and_one_attempt_s() {
    String stamp = SEALS.stamp("AAAA", BELL);
    assertEquals(Optional.of(BELL), SEALS.stamped("AAAA", stamp));
    assertEquals(Optional.empty(), SEALS.stamped("BBBB", stamp));
    assertEquals(Optional.empty(), SEALS.stamped("AAAA", stamp.replaceFirst("^\\d", "0")));
    assertEquals(Optional.empty(), SEALS.stamped("AAAA", null));
    assertEquals(Optional.empty(), SEALS.stamped("AAAA", "1.2.3"));
    assertTrue(SEALS.stamped("AAAA", SEALS.token(new Seals.Held("AAAA", "S"), BELL)).isEmpty());
  }

  private static Optional<Instant> stamp(int secondsFromBell) {
    return Optional.of(BELL.plusSeconds(secondsFromBell));
  }
}
