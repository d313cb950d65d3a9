package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.carecert.exam.domain.Credit;
import org.carecert.exam.domain.DoubleMarking;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.domain.ReadingGiven;
import org.junit.jupiter.api.Test;

/** Two people mark an answer, a third decides where they are too far apart. */
class DoubleMarkingTest {
  private static final DoubleMarking RULE = new DoubleMarking(20);

  private static List<PeopleMark> marks(int... points) {
    List<PeopleMark> marks = new ArrayList<>();
    for (int each : points) {
      int turn = marks.size() + 1;
      marks.add(
          new PeopleMark(
              1, 1, turn, 100 + turn, new ReadingGiven("p", 3, each, ""), 10, Instant.EPOCH));
    }
    return marks;
  }

  @Test
  void one_mark_is_none_and_two_that_are_close_count_by_their_mean() {
    assertEquals(Optional.empty(), RULE.credit(marks()));
    assertEquals(Optional.empty(), RULE.credit(marks(7)));
    assertEquals(Optional.of(new Credit(15, 20)), RULE.credit(marks(7, 8)));
    assertEquals(Optional.of(new Credit(16, 20)), RULE.credit(marks(7, 9)), "20 % is close");
  }

  @Test
  void two_that_are_too_far_apart_wait_for_a_third_who_decides() {
    assertEquals(Optional.empty(), RULE.credit(marks(5, 8)));
    assertEquals(Optional.of(new Credit(6, 10)), RULE.credit(marks(5, 8, 6)));
  }

  @Test
  void nobody_marks_an_answer_twice_and_nobody_is_wanted_where_it_is_settled() {
    assertTrue(RULE.wants(101, marks()));
    assertFalse(RULE.wants(101, marks(7)), "his own already");
    assertTrue(RULE.wants(102, marks(7)));
    assertFalse(RULE.wants(103, marks(7, 8)), "settled");
    assertTrue(RULE.wants(103, marks(1, 9)));
    assertFalse(RULE.wants(102, marks(1, 9)), "no marker decides between himself and another");
  }

  @Test
  void whatever_two_give_the_credit_is_between_them_and_in_half_points() {
    Random random = new Random(5);
    int settled = 0;
    for (int i = 0; i < 2_000; i++) {
      int first = random.nextInt(11);
      int second = random.nextInt(11);
      Optional<Credit> credit = RULE.credit(marks(first, second));
      assertEquals(Math.abs(first - second) <= 2, credit.isPresent());
      if (credit.isPresent()) {
        double points = 10.0 * credit.get().got() / credit.get().of();
        assertTrue(points >= Math.min(first, second) && points <= Math.max(first, second));
        assertEquals(0, (int) (points * 2) - points * 2, "in half points");
        settled++;
      }
    }
    assertTrue(settled > 500);
  }
}
