package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.carecert.exam.domain.Brought;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.Grace;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.SavedAnswer;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Answers that waited for a dead line. */
class GraceTest {
  private static final Instant BELL = Instant.parse("2026-12-01T02:30:00Z");
  private static final Grace MINUTE = new Grace(Duration.ofSeconds(60));

  private static Instant judged(int arrived, int heard) {
    return MINUTE.judgedAt(BELL.plusSeconds(arrived), BELL.plusSeconds(heard));
  }

  @Test
  void they_are_judged_up_to_the_grace_before_they_arrived_but_not_before_their_page_was_heard() {
    assertEquals(BELL, judged(60, -30));
    assertEquals(BELL.plusSeconds(1), judged(61, -300));
    assertEquals(BELL.plusSeconds(2), judged(20, 2));
    assertEquals(BELL.plusSeconds(5), judged(5, 6));
  }

  @Test
  void whoever_is_heard_after_the_bell_has_no_grace_whatever_he_kept() {
    Random random = new Random(11);
    for (int i = 0; i < 10_000; i++) {
      int heard = random.nextInt(120) + 1;
      assertTrue(judged(heard + random.nextInt(60), heard).isAfter(BELL));
    }
  }

  @Test
  void nobody_gains_more_than_his_silence_and_the_grace_and_nobody_loses() {
    Random random = new Random(12);
    for (int i = 0; i < 10_000; i++) {
      int arrived = random.nextInt(400) - 200;
      int heard = random.nextInt(900) - 600;
      Instant judged = judged(arrived, heard);
      assertFalse(judged.isAfter(BELL.plusSeconds(arrived)));
      assertFalse(judged.isBefore(BELL.plusSeconds(arrived - 60)));
      assertFalse(judged.isBefore(BELL.plusSeconds(Math.min(arrived, heard))));
    }
  }

  @Test
  void each_answer_that_is_brought_has_a_verdict_of_its_own() {
    List<GivenAnswer> given =
        List.of(new GivenAnswer(1, 7, "A"), new GivenAnswer(2, 8, "B"), new GivenAnswer(0, 9, "B"));
    assertEquals(ExamReason.ITEM_UNKNOWN, given.get(2).fault().orElseThrow().reason());
    SavedAnswer saved = new SavedAnswer(1, 7, 70, BELL, true);
    SaveVerdict late = SaveVerdict.no(Refusal.of(ExamReason.LATE));
    Brought brought = Brought.of(given, List.of(SaveVerdict.of(saved), late, late));
    assertEquals(List.of(saved), brought.saved());
    assertEquals(
        List.of(new Brought.NotTaken(8, "LATE"), new Brought.NotTaken(9, "LATE")),
        brought.refused());
    assertTrue(brought.decided());
    SaveVerdict unknown = SaveVerdict.no(Refusal.of(CommonReason.NOT_READY));
    assertFalse(
        Brought.of(given, List.of(late, unknown, late)).decided(),
        "a full queue must not end the silence of who then brings them again");
  }
}
