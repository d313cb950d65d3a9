package org.carecert.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.carecert.filing.domain.ClassKind;
import org.carecert.filing.domain.MaterialKind;
import org.carecert.filing.domain.MaterialLine;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsOfAFilingTest {

  @Test
  void a_sound_filing_has_none() {
    assertEquals(List.of(), FilingFixture.sound().lines());
  }

  @ParameterizedTest
  @CsvSource({
    "INFANT,10,4", "INFANT,9,3", "INFANT,1,1", "JUNIOR_TODDLER,15,3", "JUNIOR_TODDLER,11,3",
    "SENIOR_TODDLER,20,3", "SENIOR_TODDLER,14,2", "SENIOR_TODDLER,15,3", "MIXED,18,3", "MIXED,12,2"
  })
  void each_class_needs_a_caregiver_for_every_begun_share(ClassKind kind, int places, int needed) {
    FilingFixture enough =
        FilingFixture.sound().without(Post.CAREGIVER).fit(Post.CAREGIVER, needed);
    enough.classes.clear();
    assertEquals(List.of(), enough.with(kind, places, needed).lines());

    FilingFixture oneShort =
        FilingFixture.sound().without(Post.CAREGIVER).fit(Post.CAREGIVER, needed - 1);
    oneShort.classes.clear();
    assertEquals(
        List.of("RATIO_SHORT " + kind + " " + needed + "/" + (needed - 1)),
        oneShort.with(kind, places, needed).lines());
  }

  @Test
  void caregivers_who_are_not_said_to_be_in_the_class_do_not_count_there() {
    FilingFixture filing = FilingFixture.sound();
    filing.classes.clear();
    assertEquals(List.of("RATIO_SHORT INFANT 4/3"), filing.with(ClassKind.INFANT, 10, 3).lines());
  }

  @Test
  void a_listed_caregiver_counts_once_over_all_classes_in_their_order() {
    FilingFixture filing = FilingFixture.sound();
    filing.with(ClassKind.JUNIOR_TODDLER, 15, 3).fit(Post.CAREGIVER);
    assertEquals(List.of("RATIO_SHORT JUNIOR_TODDLER 3/1"), filing.lines());
  }

  @Test
  void a_caregiver_who_may_not_work_does_not_count() {
    FilingFixture filing = FilingFixture.sound().without(Post.CAREGIVER).fit(Post.CAREGIVER, 3);
    filing.unfit(Post.CAREGIVER, "HEALTH_CERTIFICATE_EXPIRED");
    assertEquals(
        List.of("RATIO_SHORT INFANT 4/3", "HEALTH_CERTIFICATE_EXPIRED 12"), filing.lines());
  }

  @ParameterizedTest
  @CsvSource({"INFANT,10", "JUNIOR_TODDLER,15", "SENIOR_TODDLER,20", "MIXED,18"})
  void a_class_may_have_its_most_places_and_not_one_more(ClassKind kind, int most) {
    FilingFixture filing = FilingFixture.sound().fit(Post.CAREGIVER, 10);
    filing.classes.clear();
    assertEquals(List.of(), filing.with(kind, most, 10).lines());
    filing.classes.clear();
    assertEquals(
        List.of("CLASS_TOO_LARGE " + kind + " " + most + "/" + (most + 1)),
        filing.with(kind, most + 1, 10).lines());
  }

  @Test
  void head_guard_and_health_staff_must_be_there_and_fit() {
    FilingFixture filing =
        FilingFixture.sound().without(Post.HEAD).without(Post.GUARD).without(Post.HEALTH_STAFF);
    filing.unfit(Post.HEAD, "EDUCATION_MISSING");
    assertEquals(
        List.of(
            "POST_UNFILLED HEAD 1/0",
            "GUARD_MISSING GUARD 1/0",
            "HEALTH_STAFF_MISSING HEALTH_STAFF 1/0",
            "EDUCATION_MISSING 9"),
        filing.lines());
  }

  @ParameterizedTest
  @CsvSource({"50,1", "51,2", "100,2", "101,3"})
  void a_facility_that_cooks_needs_a_cook_for_every_begun_fifty_places(int places, int cooks) {
    FilingFixture filing = FilingFixture.bare();
    for (int left = places; left > 0; left -= 10) {
      filing.with(ClassKind.INFANT, Math.min(10, left), 4);
    }
    String short1 = "COOK_MISSING COOK " + cooks + "/" + (cooks - 1);
    assertTrue(filing.fit(Post.COOK, cooks - 1).lines().contains(short1));
    assertTrue(filing.fit(Post.COOK).lines().stream().noneMatch(l -> l.startsWith("COOK")));
  }

  @Test
  void delivered_meals_need_neither_cook_nor_food_permit() {
    FilingFixture filing =
        FilingFixture.sound().without(Post.COOK).without(MaterialKind.FOOD_PERMIT);
    filing.cooks = false;
    assertEquals(List.of(), filing.lines());
    filing.cooks = true;
    assertEquals(
        List.of("MATERIAL_MISSING FOOD_PERMIT 1/0", "COOK_MISSING COOK 1/0"), filing.lines());
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTRATION",
    "PREMISES",
    "HYGIENE_REPORT",
    "FIRE_SAFETY",
    "FOOD_PERMIT",
    "UNDERTAKING"
  })
  void each_material_must_be_there(MaterialKind kind) {
    FilingFixture filing = FilingFixture.sound().without(kind);
    assertEquals(List.of("MATERIAL_MISSING " + kind + " 1/0"), filing.lines());
    assertTrue(filing.findings().get(0).makesIncomplete());
  }

  @Test
  void a_material_is_good_on_its_last_day_and_expired_the_day_after() {
    FilingFixture filing = FilingFixture.sound().without(MaterialKind.FIRE_SAFETY);
    filing.materials.add(paper(MaterialKind.FIRE_SAFETY, FilingFixture.TODAY, null));
    assertEquals(List.of(), filing.lines());
    filing.without(MaterialKind.FIRE_SAFETY);
    filing.materials.add(paper(MaterialKind.FIRE_SAFETY, FilingFixture.TODAY.minusDays(1), null));
    assertEquals(List.of("MATERIAL_EXPIRED FIRE_SAFETY"), filing.lines());
    assertFalse(filing.findings().get(0).makesIncomplete());
    filing.material(MaterialKind.FIRE_SAFETY);
    assertEquals(List.of(), filing.lines());
  }

  @Test
  void the_latest_hygiene_report_must_have_passed() {
    FilingFixture filing = FilingFixture.sound().without(MaterialKind.HYGIENE_REPORT);
    filing.materials.add(paper(MaterialKind.HYGIENE_REPORT, null, "FAIL"));
    assertEquals(List.of("HYGIENE_NOT_PASSED HYGIENE_REPORT"), filing.lines());
    filing.material(MaterialKind.HYGIENE_REPORT);
    assertEquals(List.of(), filing.lines());
    filing.without(MaterialKind.HYGIENE_REPORT);
    filing.materials.add(paper(MaterialKind.HYGIENE_REPORT, null, null));
    assertEquals(List.of("HYGIENE_NOT_PASSED HYGIENE_REPORT"), filing.lines());
  }

  @Test
  void a_home_nursery_needs_no_posts_and_has_at_most_five_places() {
    FilingFixture filing = FilingFixture.sound().of(FacilityKind.HOME_NURSERY);
    for (Post post : List.of(Post.HEAD, Post.GUARD, Post.HEALTH_STAFF, Post.COOK)) {
      filing.without(post);
    }
    filing.classes.clear();
    filing.with(ClassKind.MIXED, 5, 2);
    assertEquals(List.of(), filing.lines());
    filing.with(ClassKind.INFANT, 1, 1);
    assertEquals(List.of("HOME_NURSERY_TOO_LARGE MIXED 5/6"), filing.lines());
  }

  @Test
  void a_home_nursery_has_at_most_three_places_to_a_carer() {
    FilingFixture filing = FilingFixture.sound().of(FacilityKind.HOME_NURSERY);
    filing.classes.clear();
    filing.with(ClassKind.MIXED, 5, 1);
    assertEquals(List.of("HOME_NURSERY_TOO_LARGE CAREGIVER 2/1"), filing.lines());
    filing.classes.clear();
    filing.with(ClassKind.MIXED, 3, 1);
    assertEquals(List.of(), filing.lines());
  }

  @Test
  void an_invalid_credit_code_makes_the_filing_incomplete_and_hides_the_registration() {
    FilingFixture filing = FilingFixture.sound();
    filing.usccValid = false;
    filing.registered = false;
    assertEquals(List.of("USCC_INVALID REGISTRATION"), filing.lines());
    assertTrue(filing.findings().get(0).makesIncomplete());
  }

  @Test
  void a_facility_that_the_registrar_has_not_pushed_is_received_all_the_same() {
    FilingFixture filing = FilingFixture.sound();
    filing.registered = false;
    assertEquals(List.of("NOT_REGISTERED REGISTRATION"), filing.lines());
    assertFalse(filing.findings().get(0).makesIncomplete());
  }

  @Test
  void somebody_listed_twice_is_found_at_the_later_row_and_counts_once() {
    FilingFixture filing = FilingFixture.sound().without(Post.CAREGIVER).fit(Post.CAREGIVER, 3);
    filing.staff.add(filing.row("again", " number1 ", Post.CAREGIVER));
    assertEquals(List.of("RATIO_SHORT INFANT 4/3", "STAFF_LISTED_TWICE again"), filing.lines());
  }

  @Test
  void every_reason_about_a_person_is_told_once_for_his_row() {
    FilingFixture filing =
        FilingFixture.sound().unfit(Post.NUTRITIONIST, "BARRED", "RECORD_CHECK_MISSING", "BARRED");
    assertEquals(List.of("BARRED 9", "RECORD_CHECK_MISSING 9"), filing.lines());
    assertTrue(filing.findings().stream().noneMatch(f -> f.basis().isBlank()));
  }

  private static MaterialLine paper(
      MaterialKind kind, @Nullable LocalDate expires, @Nullable String result) {
    return new MaterialLine(kind, "P", FilingFixture.TODAY.minusYears(1), expires, result);
  }
}
