package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carecert.exam.domain.Conclusion;
import org.carecert.exam.domain.EarlierResult;
import org.carecert.exam.domain.KeptPart;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PassRule;
import org.junit.jupiter.api.Test;

/** Levels 2 and 1 ask a comprehensive review besides; what follows from three parts, all ways. */
class ThreePartsTest {
  private static final LocalDate UNTIL = LocalDate.of(2027, 7, 9);
  private static final BigDecimal GOOD = new BigDecimal("60.0");
  private static final BigDecimal BAD = new BigDecimal("59.9");
  private static final BigDecimal KEPT = new BigDecimal("61.0");

  /** How a part can stand: what was sat here, and whether a pass of before is kept. */
  private enum Way {
    PASSED(GOOD, false),
    FAILED(BAD, false),
    ABSENT(null, false),
    PASSED_AND_KEPT(GOOD, true),
    FAILED_BUT_KEPT(BAD, true),
    KEPT_ONLY(null, true);

    private final @org.jspecify.annotations.Nullable BigDecimal sat;
    private final boolean kept;

    Way(@org.jspecify.annotations.Nullable BigDecimal sat, boolean kept) {
      this.sat = sat;
      this.kept = kept;
    }

    boolean is(BigDecimal score) {
      return sat != null && sat.compareTo(score) == 0;
    }

    boolean counts() {
      return kept || is(GOOD);
    }

    boolean below() {
      return !kept && is(BAD);
    }
  }

  private record Case(Map<Part, Way> ways) {
    Conclusion concluded(int level) {
      Map<Part, BigDecimal> sat = new EnumMap<>(Part.class);
      List<KeptPart> kept = new ArrayList<>();
      ways.forEach(
          (part, way) -> {
            if (way.sat != null) {
              sat.put(part, way.sat);
            }
            if (way.kept) {
              kept.add(new KeptPart(part, KEPT, UNTIL, 5));
            }
          });
      return Conclusion.of(sat, kept, PassRule.of(level, 60));
    }

    Outcome expected(Set<Part> asked) {
      Stream<Way> those =
          ways.entrySet().stream().filter(e -> asked.contains(e.getKey())).map(Map.Entry::getValue);
      List<Way> all = those.toList();
      if (all.stream().anyMatch(Way::below)) {
        return Outcome.FAILED;
      }
      return all.stream().allMatch(Way::counts) ? Outcome.PASSED : Outcome.ABSENT;
    }
  }

  private static List<Case> every() {
    List<Case> cases = new ArrayList<>();
    for (Way theory : Way.values()) {
      for (Way practical : Way.values()) {
        for (Way review : Way.values()) {
          cases.add(
              new Case(
                  Map.of(Part.THEORY, theory, Part.PRACTICAL, practical, Part.REVIEW, review)));
        }
      }
    }
    return cases;
  }

  @Test
  void the_parts_hang_on_the_level() {
    for (int level = 3; level <= 5; level++) {
      assertEquals(EnumSet.of(Part.THEORY, Part.PRACTICAL), Part.asked(level));
    }
    assertEquals(EnumSet.allOf(Part.class), Part.asked(2));
    assertEquals(EnumSet.allOf(Part.class), Part.asked(1));
  }

  @Test
  void every_part_that_is_asked_must_be_passed_here_or_kept_and_none_compensates() {
    List<Case> cases = every();
    assertEquals(216, cases.size());
    int passed = 0;
    for (Case each : cases) {
      for (int level = 1; level <= 5; level++) {
        Conclusion concluded = each.concluded(level);
        assertEquals(
            each.expected(Part.asked(level)), concluded.scores().outcome(), level + " " + each);
        passed += concluded.scores().outcome() == Outcome.PASSED ? 1 : 0;
      }
    }
    assertEquals(2 * 4 * 4 * 4 + 3 * 4 * 4 * 6, passed);
  }

  @Test
  void what_was_passed_here_counts_before_what_is_kept_and_absent_is_not_zero() {
    for (Case each : every()) {
      Conclusion concluded = each.concluded(2);
      each.ways()
          .forEach(
              (part, way) -> {
                boolean helps = way.kept && !way.is(GOOD);
                assertEquals(helps, concluded.from().containsKey(part), part + " " + each);
                assertEquals(helps ? KEPT : way.sat, concluded.scores().of(part));
              });
    }
  }

  @Test
  void the_levels_below_know_no_review_whatever_is_there() {
    for (Case each : every()) {
      for (int level = 3; level <= 5; level++) {
        Conclusion concluded = each.concluded(level);
        assertNull(concluded.scores().review());
        assertTrue(!concluded.from().containsKey(Part.REVIEW));
      }
    }
  }

  @Test
  void a_passed_review_is_kept_like_another_part_and_a_failed_one_is_not() {
    EarlierResult earlier =
        new EarlierResult(
            5,
            1,
            Instant.EPOCH,
            Instant.EPOCH,
            Map.of(Part.THEORY, BAD, Part.PRACTICAL, BAD, Part.REVIEW, GOOD));
    assertEquals(List.of(new KeptPart(Part.REVIEW, GOOD, UNTIL, 5)), earlier.passed(60, UNTIL));
  }

  @Test
  void misconduct_leaves_no_score_of_any_part() {
    for (Part part : Part.values()) {
      assertNull(Conclusion.cancelled().scores().of(part));
    }
  }
}
