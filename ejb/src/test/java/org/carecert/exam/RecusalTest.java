package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamRelation;
import org.carecert.exam.domain.LeadOrder;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Panel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.SameName;
import org.carecert.exam.domain.Substitute;
import org.carecert.exam.domain.Succession;
import org.carecert.exam.domain.Wear;
import org.carecert.exam.domain.WornItem;
import org.carecert.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Whom somebody may not mark, and which items should not be sat. */
class RecusalTest {
  private static final Instant AT = Instant.parse("2026-04-20T01:00:00Z");

  @Test
  void a_title_before_the_name_and_other_teachers_beside_it_do_not_hide_a_namesake() {
    assertTrue(SameName.same("考评员 金顺", "金顺"));
    assertTrue(SameName.same("金顺", "李银姬、金顺"));
    assertFalse(SameName.same("考评员 金顺", "金顺姬"));
    assertFalse(SameName.same("考评员 金顺", "考评员"));
    assertFalse(SameName.same("考评员 金顺", ""));
  }

  @Test
  void a_relative_is_replaced_for_one_candidate_and_one_part_only() {
    Admission admission = new Admission("A", 1, 5, 1, 9, AT);
    Substitute substitute =
        new Substitute(admission, Part.PRACTICAL, 11, 14, new Declared(9, "-", AT));
    Panel panel = panel(Part.PRACTICAL, substitute, Succession.NONE);
    assertEquals(Set.of(14L, 12L, 13L), panel.membersFor(5));
    assertEquals(Set.of(11L, 12L, 13L), panel.membersFor(6));
    assertEquals(
        Set.of(11L, 12L, 13L), panel(Part.REVIEW, substitute, Succession.NONE).membersFor(5));
  }

  @Test
  void a_relative_who_left_his_place_is_replaced_for_the_one_and_followed_for_the_others() {
    Admission admission = new Admission("A", 1, 5, 1, 9, AT);
    Substitute substitute =
        new Substitute(admission, Part.PRACTICAL, 10, 14, new Declared(9, "-", AT));
    Panel panel = panel(Part.PRACTICAL, substitute, new Succession(Map.of(10L, 11L)));
    assertEquals(Set.of(14L, 12L, 13L), panel.membersFor(5));
    assertEquals(Set.of(11L, 12L, 13L), panel.membersFor(6));
    assertFalse(panel.counts(5, 10), "what the relative gave");
    assertFalse(panel.counts(5, 11), "who has his place");
    assertTrue(panel.counts(5, 14));
    assertTrue(panel.counts(6, 10), "what he gave others stands for his place");
    assertFalse(panel.counts(6, 14));
    MarkPlace place = new MarkPlace(1, 6, Part.PRACTICAL, "P1", 11);
    assertEquals(place.by(10), panel.stands(place, List.of(place.by(10), place.by(12))));
    assertEquals(place, panel.stands(place, List.of(place.by(12))));
  }

  @Test
  void a_relative_leads_not_for_his_own_and_the_next_of_the_order_does() {
    ExamRelation relation = new ExamRelation(11, 5, new Declared(9, "姐妹", AT));
    LeadOrder order = new LeadOrder(List.of(11L, 12L, 13L), List.of(relation));
    assertEquals(Optional.of(12L), order.of(5));
    assertEquals(Optional.of(11L), order.of(6));
    assertEquals(Set.of(6L, 7L), order.ledBy(11, List.of(5L, 6L, 7L)));
    assertEquals(Set.of(5L), order.ledBy(12, List.of(5L, 6L, 7L)));
    assertTrue(order.first(11));
    assertFalse(order.first(12));
    LeadOrder none = new LeadOrder(List.of(), List.of());
    assertEquals(Optional.empty(), none.of(5), "nobody is drawn yet");
    assertFalse(none.first(11));
  }

  private static Panel panel(Part part, Substitute substitute, Succession succession) {
    return new Panel(
        part,
        new Rubric("r", 30, List.of()),
        Set.of(11L, 12L, 13L),
        new Panel.Leads(List.of(), 30),
        succession,
        List.of(substitute));
  }

  @Test
  void items_that_should_not_be_sat_are_told_by_number_and_day_and_kind() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    List<WornItem> items =
        List.of(
            new WornItem(3, "A-3", Wear.RETIRED, day),
            new WornItem(7, "A-7", Wear.RESTING, day.plusDays(30)),
            new WornItem(9, "A-9", Wear.RESTING, day.plusDays(31)));
    assertEquals(
        List.of(
            Refusal.at("form", ExamReason.FORM_RETIRED, 1, "3 (2026-04-01)"),
            Refusal.at("form", ExamReason.FORM_RESTING, 2, "7 (2026-05-01), 9 (2026-05-02)")),
        WornItem.told(items));
    assertFalse(WornItem.known(items));
    assertTrue(WornItem.known(List.of(new WornItem(1, "A-1", Wear.COMPROMISED, day))));
  }
}
