package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.carecert.exam.domain.AssessorSwap;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.SessionChange;
import org.carecert.exam.domain.SessionChangeKind;
import org.carecert.exam.domain.Succession;
import org.junit.jupiter.api.Test;

/** Who has the place of an assessor who was replaced. */
class SuccessionTest {
  private static final Instant NINE = Instant.parse("2026-12-01T01:00:00Z");

  private static SessionChange swap(long from, long to, DecisionState state) {
    SessionChange change =
        new SessionChange("C" + from, 1, new AssessorSwap(from, to), "生病", "one", NINE);
    if (state != DecisionState.PROPOSED) {
      change.settle(state, "two", NINE);
    }
    return change;
  }

  @Test
  void a_place_is_handed_on_and_what_was_marked_on_it_stands_for_its_holder() {
    Succession succession =
        Succession.of(
            List.of(
                swap(7, 8, DecisionState.IN_FORCE),
                swap(8, 9, DecisionState.IN_FORCE),
                swap(5, 6, DecisionState.DECLINED),
                swap(4, 6, DecisionState.PROPOSED),
                new SessionChange("F", 1, 3L, "外泄", "one", NINE)));
    assertEquals(9, succession.holder(7));
    assertEquals(9, succession.holder(9));
    assertEquals(5, succession.holder(5), "it was declined");
    assertEquals(4, succession.holder(4), "it was only proposed");
    assertEquals(Set.of(7L, 8L), Set.copyOf(succession.formers(9)));
    assertEquals(List.of(), succession.formers(8));
    assertEquals(7, succession.origin(9), "who had the place first");
    assertEquals(6, succession.origin(6), "he took none");
    assertTrue(succession.left(8));
    assertFalse(succession.left(9));
  }

  @Test
  void what_is_proposed_is_of_its_kind() {
    SessionChange change = swap(7, 8, DecisionState.PROPOSED);
    assertEquals(SessionChangeKind.REPLACE_ASSESSOR, change.kind());
    assertEquals(null, change.formId());
    assertEquals(null, new SessionChange("F", 1, (Long) null, "取消", "one", NINE).swap());
  }
}
