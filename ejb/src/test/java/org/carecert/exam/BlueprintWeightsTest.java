package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Blueprint;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.BlueprintNote;
import org.carecert.exam.domain.BlueprintState;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Mix;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A blueprint before it is published. */
class BlueprintWeightsTest {
  private static final Mix MIX = new Mix(20, 70, 10);
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  @Test
  void weights_that_sum_to_110_are_refused_with_the_sum() {
    // The weight table of the public nutritionist as printed in a page sums to 110.
    BlueprintDraft draft =
        draft(
            90,
            Map.of("A", 5, "B", 40, "C", 10, "D", 10, "E", 15, "F", 5, "G", 10, "H", 10, "I", 5));
    List<Refusal> faults = draft.faults(draft.weights(), 90);
    assertEquals(List.of(Refusal.at("weights", ExamReason.WEIGHTS_NOT_100, 110)), faults);
  }

  @Test
  void weights_that_sum_to_99_are_refused_and_to_100_are_not() {
    assertEquals(1, draft(90, Map.of("A", 99)).faults(Map.of("A", 99), 90).size());
    assertEquals(List.of(), draft(90, Map.of("A", 99, "B", 1)).faults(Map.of("A", 99, "B", 1), 90));
  }

  @Test
  void a_range_weighs_what_a_whole_outline_says_and_no_more() {
    BlueprintDraft draft = draft(90, Map.of("A", 60, "B", 40));
    assertEquals(
        List.of(
            Refusal.at("weights", ExamReason.WEIGHT_NOT_OF_OUTLINE, "A", 60, 50),
            Refusal.at("weights", ExamReason.WEIGHT_NOT_OF_OUTLINE, "C", 0, 10)),
        draft.faults(Map.of("A", 50, "B", 40, "C", 10), 90));
    assertEquals(List.of(), draft.faults(Map.of("A", 60, "B", 40), 90));
    assertEquals(List.of(), draft.faults(Map.of("A", 50, "B", 40), 90), "the outline is not whole");
  }

  @Test
  void a_mix_far_from_the_usual_is_noted_and_no_fault() {
    BlueprintDraft usual = draft(90, Map.of("A", 100));
    assertEquals(List.of(), usual.notes(0));
    BlueprintDraft hard =
        new BlueprintDraft("x", usual.scope(), 10, 90, new Mix(5, 55, 40), Map.of("A", 100));
    assertEquals(List.of(), hard.faults(Map.of("A", 100), 90));
    assertEquals(List.of(), hard.notes(30));
    assertEquals(
        List.of(Refusal.at("mix", BlueprintNote.MIX_FAR, "5/55/40", "20/70/10", 29)),
        hard.notes(29));
  }

  @Test
  void a_draft_is_withdrawn_and_then_neither_published_nor_withdrawn_again() {
    Blueprint blueprint = new Blueprint("CODE", 7, draft(90, Map.of("A", 100)), 11, NOW);
    blueprint.withdraw(11, NOW);
    assertEquals(BlueprintState.WITHDRAWN, blueprint.state());
    for (Executable act :
        List.<Executable>of(() -> blueprint.publish(12, NOW), () -> blueprint.withdraw(12, NOW))) {
      assertEquals(CommonReason.WRONG_STATE, assertThrows(Refused.class, act).reason());
    }
    Blueprint other = new Blueprint("CODE", 7, draft(90, Map.of("A", 100)), 11, NOW);
    other.publish(12, NOW);
    assertEquals(
        ExamReason.ALREADY_PUBLISHED,
        assertThrows(Refused.class, () -> other.withdraw(12, NOW)).reason());
  }

  @Test
  void every_fault_is_told_at_once() {
    BlueprintDraft draft =
        new BlueprintDraft(
            "x", new ExamScope("4-10-01-03", 5), 10, 60, new Mix(20, 70, 20), Map.of("Q", 50));
    assertEquals(
        List.of(
            ExamReason.WEIGHTS_NOT_100,
            ExamReason.RANGE_UNKNOWN,
            ExamReason.DIFFICULTY_NOT_100,
            ExamReason.THEORY_TOO_SHORT),
        draft.faults(Map.of("A", 100), 90).stream().map(Refusal::reason).toList());
  }

  @Test
  void who_drafted_it_cannot_publish_it_and_another_can_once() {
    Blueprint blueprint = new Blueprint("CODE", 7, draft(90, Map.of("A", 100)), 11, NOW);
    assertEquals(
        CommonReason.SAME_OFFICER,
        assertThrows(Refused.class, () -> blueprint.publish(11, NOW)).reason());
    blueprint.publish(12, NOW);
    assertEquals(BlueprintState.PUBLISHED, blueprint.state());
    assertEquals(
        ExamReason.ALREADY_PUBLISHED,
        assertThrows(Refused.class, () -> blueprint.publish(13, NOW)).reason());
  }

  private static BlueprintDraft draft(int minutes, Map<String, Integer> weights) {
    return new BlueprintDraft("theory", new ExamScope("4-10-01-03", 5), 100, minutes, MIX, weights);
  }
}
