package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.carecert.exam.domain.Conclusion;
import org.carecert.exam.domain.EarlierResult;
import org.carecert.exam.domain.KeptPart;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PassRule;
import org.carecert.exam.domain.RecheckGround;
import org.carecert.exam.domain.Resits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What follows from scores, from parts kept, and on which grounds a score is looked at again. */
class ConclusionTest {
  private static final LocalDate UNTIL = LocalDate.of(2027, 7, 9);

  private static @Nullable BigDecimal score(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static KeptPart kept(Part part, String score) {
    return new KeptPart(part, new BigDecimal(score), UNTIL, 5);
  }

  private static Outcome outcome(
      @Nullable String theory, @Nullable String practical, KeptPart... kept) {
    return concluded(theory, practical, kept).scores().outcome();
  }

  private static Conclusion concluded(
      @Nullable String theory, @Nullable String practical, KeptPart... kept) {
    return Conclusion.of(sat(score(theory), score(practical)), List.of(kept), PassRule.of(5, 60));
  }

  private static Map<Part, BigDecimal> sat(
      @Nullable BigDecimal theory, @Nullable BigDecimal practical) {
    Map<Part, BigDecimal> sat = new EnumMap<>(Part.class);
    if (theory != null) {
      sat.put(Part.THEORY, theory);
    }
    if (practical != null) {
      sat.put(Part.PRACTICAL, practical);
    }
    return sat;
  }

  @Test
  void a_resit_of_the_other_part_alone_completes_the_pass() {
    assertEquals(Outcome.ABSENT, outcome(null, "70.0"));
    assertEquals(Outcome.PASSED, outcome(null, "70.0", kept(Part.THEORY, "61.0")));
    assertEquals(Outcome.PASSED, outcome("70.0", null, kept(Part.PRACTICAL, "60.0")));
    assertEquals(Outcome.FAILED, outcome(null, "59.9", kept(Part.THEORY, "61.0")));
    assertEquals(Outcome.ABSENT, outcome(null, null, kept(Part.THEORY, "61.0")));
  }

  @Test
  void a_kept_part_is_told_with_the_session_it_comes_from() {
    Conclusion resit = concluded(null, "70.0", kept(Part.THEORY, "61.0"));
    assertEquals(new BigDecimal("61.0"), resit.scores().theory());
    assertEquals(Map.of(Part.THEORY, 5L), resit.from());
  }

  @Test
  void who_sits_a_kept_part_again_loses_nothing_and_a_new_pass_counts_as_his() {
    assertEquals(Outcome.PASSED, outcome("40.0", "70.0", kept(Part.THEORY, "61.0")));
    Conclusion better = concluded("90.0", "70.0", kept(Part.THEORY, "61.0"));
    assertEquals(new BigDecimal("90.0"), better.scores().theory());
    assertEquals(Map.of(), better.from());
  }

  @Test
  void misconduct_leaves_no_score_and_no_pass() {
    Conclusion cancelled = Conclusion.cancelled();
    assertEquals(Outcome.CANCELLED, cancelled.scores().outcome());
    assertNull(cancelled.scores().theory());
    assertNull(cancelled.scores().practical());
  }

  @Test
  void only_a_part_that_reached_its_mark_is_kept() {
    EarlierResult earlier =
        new EarlierResult(5, 1, Instant.EPOCH, Instant.EPOCH, sat(score("59.9"), score("60.0")));
    assertEquals(List.of(kept(Part.PRACTICAL, "60.0")), earlier.passed(60, UNTIL));
  }

  @Test
  void a_passed_part_is_kept_for_one_resit_of_him_who_sat_it() {
    Resits resits = new Resits(1);
    assertTrue(resits.keep(earlier(1, null)), "who stayed away has used nothing");
    assertTrue(resits.keep(earlier(1, "55.0")), "nothing sat since");
    assertFalse(resits.keep(earlier(1, "70.0")), "the one resit was sat");
    assertTrue(resits.keep(earlier(2, "70.0")), "another person");
    assertFalse(new Resits(0).keep(earlier(1, "70.0")), "kept for none");
  }

  private static EarlierResult earlier(long person, @Nullable String theory) {
    return new EarlierResult(
        5,
        person,
        Instant.EPOCH,
        Instant.EPOCH,
        theory == null ? Map.of() : Map.of(Part.THEORY, score(theory)));
  }

  @Test
  void nothing_compensates_whatever_is_kept() {
    Random random = new Random(11);
    int passed = 0;
    for (int i = 0; i < 5_000; i++) {
      @Nullable BigDecimal theory = any(random);
      @Nullable BigDecimal practical = any(random);
      List<KeptPart> kept = new ArrayList<>();
      for (Part part : Part.values()) {
        if (random.nextBoolean()) {
          kept.add(new KeptPart(part, BigDecimal.valueOf(600 + random.nextInt(400), 1), UNTIL, 5));
        }
      }
      Conclusion conclusion = Conclusion.of(sat(theory, practical), kept, PassRule.of(5, 60));
      boolean first = reaches(theory) || kept.stream().anyMatch(k -> k.part() == Part.THEORY);
      boolean second =
          reaches(practical) || kept.stream().anyMatch(k -> k.part() == Part.PRACTICAL);
      assertEquals(first && second, conclusion.scores().outcome() == Outcome.PASSED);
      passed += first && second ? 1 : 0;
    }
    assertTrue(passed > 500);
  }

  private static boolean reaches(@Nullable BigDecimal score) {
    return score != null && score.compareTo(BigDecimal.valueOf(60)) >= 0;
  }

  private static @Nullable BigDecimal any(Random random) {
    return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(1001), 1);
  }

  @Test
  void zero_or_absent_is_a_ground_only_where_the_machine_marks() {
    assertTrue(RecheckGround.ZERO_OR_ABSENT.fits(Part.THEORY, null));
    assertTrue(RecheckGround.ZERO_OR_ABSENT.fits(Part.THEORY, score("0.0")));
    assertFalse(RecheckGround.ZERO_OR_ABSENT.fits(Part.THEORY, score("0.1")));
    assertFalse(RecheckGround.ZERO_OR_ABSENT.fits(Part.PRACTICAL, null));
    assertFalse(RecheckGround.ADDING_UP.fits(Part.THEORY, null));
    assertTrue(RecheckGround.MISSED_MARKING.fits(Part.PRACTICAL, score("0.0")));
  }

  @Test
  void who_was_wholly_missed_may_ask_where_people_mark() {
    assertTrue(RecheckGround.MISSED_MARKING.fits(Part.PRACTICAL, null));
    assertTrue(RecheckGround.MISSED_MARKING.fits(Part.REVIEW, null));
    assertFalse(RecheckGround.MISSED_MARKING.fits(Part.THEORY, null));
    assertFalse(RecheckGround.ADDING_UP.fits(Part.PRACTICAL, null));
  }
}
