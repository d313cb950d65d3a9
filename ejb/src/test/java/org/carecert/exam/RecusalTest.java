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
import org.carecert.exam.domain.NewSubstitute;
import org.carecert.exam.domain.Panel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.RecusalLine;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.SameName;
import org.carecert.exam.domain.Substitute;
import org.carecert.exam.domain.Succession;
import org.carecert.exam.domain.Wear;
import org.carecert.exam.domain.WornItem;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;
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
    Panel panel = panel(Part.PRACTICAL, Succession.NONE, substitute);
    assertEquals(Set.of(14L, 12L, 13L), panel.membersFor(5));
    assertEquals(Set.of(11L, 12L, 13L), panel.membersFor(6));
    assertEquals(
        Set.of(11L, 12L, 13L), panel(Part.REVIEW, Succession.NONE, substitute).membersFor(5));
  }

  @Test
  void a_relative_who_left_his_place_is_replaced_for_the_one_and_followed_for_the_others() {
    Admission admission = new Admission("A", 1, 5, 1, 9, AT);
    Substitute substitute =
        new Substitute(admission, Part.PRACTICAL, 10, 14, new Declared(9, "-", AT));
    Panel panel = panel(Part.PRACTICAL, new Succession(Map.of(10L, 11L)), substitute);
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
  void a_substitute_is_replaced_in_turn_and_only_the_last_marks() {
    Panel panel = panel(Part.PRACTICAL, Succession.NONE, named(11, 14), named(14, 15));
    assertEquals(Set.of(15L, 12L, 13L), panel.membersFor(5));
    assertEquals(Set.of(11L, 12L, 13L), panel.membersFor(6));
    assertFalse(panel.counts(5, 14), "what the first substitute gave");
    assertTrue(panel.recused(5, 14));
    assertFalse(panel.recused(5, 15));
    Panel both = panel(Part.PRACTICAL, Succession.NONE, named(11, 14), named(12, 16));
    assertEquals(Set.of(14L, 16L, 13L), both.membersFor(5));
  }

  @Test
  void a_panel_named_anew_without_the_relative_needs_nobody_in_his_place() {
    Panel panel = panel(Part.PRACTICAL, Succession.NONE, named(10, 14), named(14, 15));
    assertEquals(Set.of(11L, 12L, 13L), panel.membersFor(5), "an odd number, as it was named");
  }

  @Test
  void who_is_replaced_is_replaced_for_this_candidate_and_part() {
    Substitute substitute = named(11, 14);
    assertTrue(substitute.replaces(Part.PRACTICAL, 5, 11));
    assertFalse(substitute.replaces(Part.REVIEW, 5, 11));
    assertFalse(substitute.replaces(Part.PRACTICAL, 6, 11));
    assertFalse(substitute.replaces(Part.PRACTICAL, 5, 14));
  }

  @Test
  void whoever_can_be_replaced_now_is_replaced_by_his_user_name() {
    NewSubstitute sister = new NewSubstitute("A", Part.PRACTICAL, "sister", "next");
    NewSubstitute instead = new NewSubstitute("A", Part.PRACTICAL, "instead", "next");
    assertTrue(line(null, "sister").opens(sister));
    assertFalse(line(null, "sister").opens(instead));
    assertTrue(line("车英", "instead").opens(instead));
    assertFalse(line("车英", "instead").opens(sister), "he is replaced already");
    assertFalse(line("车英", null).opens(instead), "he marked everything");
    NewSubstitute review = new NewSubstitute("A", Part.REVIEW, "instead", "next");
    assertFalse(line("车英", "instead").opens(review));
  }

  private static RecusalLine line(@Nullable String substitute, @Nullable String replaceable) {
    return new RecusalLine(
        "A", 1, "甲", Part.PRACTICAL, "sister", "文丽", List.of(), substitute, replaceable);
  }

  private static Substitute named(long relative, long substitute) {
    Admission admission = new Admission("A", 1, 5, 1, 9, AT);
    return new Substitute(
        admission, Part.PRACTICAL, relative, substitute, new Declared(9, "-", AT));
  }

  @Test
  void one_answer_holds_wherever_that_teacher_is_named_however_they_are_written() {
    SameName one = answer("金顺");
    assertTrue(one.answers("金顺"));
    assertTrue(one.answers("金顺、李四"));
    assertTrue(one.answers(" 李四／金顺　"));
    assertFalse(one.answers("李四"));
    assertTrue(answer("李四,金顺").answers("金顺；李四"));
    assertTrue(answer("教师 金顺").answers("金顺"), "a title before it");
    assertFalse(answer("金顺、李四").answers("金顺、王五"), "beside somebody else it may be another");
    assertTrue(SameName.same("考评员　金顺", "李四／金顺 "));
  }

  private static SameName answer(String teacher) {
    return new SameName(3, 11, teacher, new Declared(9, "不是同一人", AT));
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

  private static Panel panel(Part part, Succession succession, Substitute... substitutes) {
    return new Panel(
        part,
        new Rubric("r", 30, List.of()),
        Set.of(11L, 12L, 13L),
        new Panel.Leads(List.of(), 30),
        succession,
        List.of(substitutes));
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
