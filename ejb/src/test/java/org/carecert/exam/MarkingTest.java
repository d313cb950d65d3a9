package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Criterion;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Marking;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PassRule;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.Scores;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Marks become scores, scores a result. */
class MarkingTest {
  @Test
  void sixty_of_a_hundred_passes_and_a_tenth_below_does_not() {
    assertEquals(new BigDecimal("60.0"), Marking.score(60, 100));
    assertEquals(new BigDecimal("59.9"), Marking.score(599, 1000));
    assertEquals(Outcome.PASSED, outcome("60.0", "60.0"));
    assertEquals(Outcome.FAILED, outcome("59.9", "100.0"));
  }

  @Test
  void no_part_makes_up_for_another_and_absent_is_not_zero() {
    assertEquals(Outcome.FAILED, outcome("100.0", "59.9"));
    assertEquals(Outcome.FAILED, outcome("0.0", "80.0"));
    assertEquals(Outcome.ABSENT, outcome(null, "80.0"));
    assertEquals(Outcome.ABSENT, outcome(null, null));
    assertEquals(Outcome.FAILED, outcome(null, "10.0"));
  }

  @Test
  void a_station_mark_is_the_exact_mean_of_three_and_rounded_once() {
    Rubric rubric = rubric(50, 50);
    Map<String, Collection<Integer>> marks = new HashMap<>();
    marks.put("S0", List.of(10, 10, 9));
    marks.put("S1", List.of(10, 9, 9));
    // (29/30 + 28/30) * 50 = 95
    assertEquals(new BigDecimal("95.0"), Marking.practical(rubric, marks));
    marks.put("S1", List.of(0, 0, 1));
    // (29/30 + 1/30) * 50 = 50
    assertEquals(new BigDecimal("50.0"), Marking.practical(rubric, marks));
  }

  @Test
  void thirds_do_not_drift() {
    Rubric rubric = rubric(30, 30, 40);
    Map<String, Collection<Integer>> marks = new HashMap<>();
    marks.put("S0", List.of(6, 6, 6));
    marks.put("S1", List.of(6, 6, 6));
    marks.put("S2", List.of(6, 6, 6));
    assertEquals(new BigDecimal("60.0"), Marking.practical(rubric, marks));
  }

  @Test
  void a_sheet_needs_points_for_every_criterion_within_its_maximum() {
    Station station = rubric(100).stations().get(0);
    assertEquals(List.of(), StationSheet.of(Map.of("a", 4, "b", 6)).faults(station));
    assertEquals(
        ExamReason.CRITERION_INVALID,
        StationSheet.of(Map.of("a", 5, "b", 6)).faults(station).get(0).reason());
    assertEquals(1, StationSheet.of(Map.of("a", 4)).faults(station).size());
    assertEquals(1, StationSheet.of(Map.of("a", 4, "b", 6, "c", 1)).faults(station).size());
  }

  @Test
  void a_rubric_whose_weights_sum_to_110_is_refused() {
    assertEquals(List.of(), rubric(60, 40).faults());
    assertEquals(ExamReason.WEIGHTS_NOT_100, rubric(60, 50).faults().get(0).reason());
  }

  private static Outcome outcome(@Nullable String theory, @Nullable String practical) {
    Map<Part, BigDecimal> scores = new EnumMap<>(Part.class);
    if (theory != null) {
      scores.put(Part.THEORY, new BigDecimal(theory));
    }
    if (practical != null) {
      scores.put(Part.PRACTICAL, new BigDecimal(practical));
    }
    return Scores.decide(scores, PassRule.of(5, 60)).outcome();
  }

  private static Rubric rubric(int... weights) {
    List<Station> stations = new java.util.ArrayList<>();
    for (int weight : weights) {
      stations.add(
          new Station(
              "S" + stations.size(),
              "station",
              null,
              15,
              weight,
              null,
              List.of(
                  new Criterion("a", "first", null, 4), new Criterion("b", "second", null, 6))));
    }
    return new Rubric("practical", 60, stations);
  }
}
