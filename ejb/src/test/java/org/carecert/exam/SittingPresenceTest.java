package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.carecert.exam.domain.SittingPresence;
import org.carecert.exam.domain.SittingPresence.Signs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a candidate is said to be, from the signs of his page. */
class SittingPresenceTest {
  private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
  private static final Instant START = NOW.minusSeconds(1800);

  private static SittingPresence seen(@Nullable Integer secondsAgo, @Nullable Integer savedAgo) {
    Instant seen = secondsAgo == null ? null : NOW.minusSeconds(secondsAgo);
    Instant saved = savedAgo == null ? null : NOW.minusSeconds(savedAgo);
    return SittingPresence.of(new Signs(false, false, START, seen, saved), NOW);
  }

  @Test
  void whose_page_asks_is_present_and_whose_answers_come_is_answering() {
    assertEquals(SittingPresence.PRESENT, seen(20, null));
    assertEquals(SittingPresence.PRESENT, seen(45, 61));
    assertEquals(SittingPresence.ANSWERING, seen(20, 60));
    assertEquals(SittingPresence.ANSWERING, seen(null, 5));
  }

  @Test
  void of_whom_nothing_was_heard_for_a_while_is_disconnected() {
    assertEquals(SittingPresence.DISCONNECTED, seen(46, 50));
    assertEquals(SittingPresence.DISCONNECTED, seen(null, null));
    Signs started = new Signs(false, false, NOW.minusSeconds(45), null, null);
    assertEquals(SittingPresence.PRESENT, SittingPresence.of(started, NOW));
  }

  @Test
  void a_pause_and_the_end_say_more_than_any_sign() {
    Signs paused = new Signs(false, true, START, NOW, NOW);
    assertEquals(SittingPresence.PAUSED, SittingPresence.of(paused, NOW));
    Signs over = new Signs(true, false, START, NOW, NOW);
    assertEquals(SittingPresence.FINISHED, SittingPresence.of(over, NOW));
  }
}
