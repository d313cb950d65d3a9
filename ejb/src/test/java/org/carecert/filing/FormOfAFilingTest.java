package org.carecert.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.carecert.filing.domain.ClassKind;
import org.carecert.filing.domain.FilingDraft;
import org.carecert.filing.domain.FilingDraft.ClassRow;
import org.carecert.filing.domain.FilingDraft.Facility;
import org.carecert.filing.domain.FilingDraft.MaterialRow;
import org.carecert.filing.domain.FilingDraft.StaffRow;
import org.carecert.filing.domain.FormCheck;
import org.carecert.filing.domain.MaterialKind;
import org.carecert.identity.domain.DocumentType;
import org.carecert.organisation.domain.FacilityKind;
import org.carecert.shared.Refused;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormOfAFilingTest {
  private static final LocalDate TODAY = FilingFixture.TODAY;
  private static final Facility FACILITY =
      new Facility("52222404mjtext0043 ", " 测试托育 ", FacilityKind.NURSERY, "珲春市", null, true);
  private static final ClassRow CLASS = new ClassRow(ClassKind.INFANT, 10, 4);
  private static final StaffRow STAFF = staff("1", TODAY, List.of(Post.HEAD));
  private static final MaterialRow PAPER =
      new MaterialRow(MaterialKind.PREMISES, "P-1", TODAY, null, null);

  @Test
  void what_is_typed_is_cleaned_and_kept() {
    var form =
        FormCheck.form(
            new FilingDraft(FACILITY, List.of(CLASS), List.of(STAFF), List.of(PAPER)), TODAY);
    assertEquals("52222404MJTEXT0043", form.facility().uscc());
    assertEquals("测试托育", form.facility().name());
    assertEquals(10, form.places());
  }

  @Test
  void staff_and_materials_may_be_empty_but_must_be_given_and_classes_may_not() {
    FormCheck.form(new FilingDraft(FACILITY, List.of(CLASS), List.of(), List.of()), TODAY);
    assertEquals(
        List.of("classes FIELD_MISSING", "staff FIELD_MISSING", "materials FIELD_MISSING"),
        faults(new FilingDraft(FACILITY, List.of(), null, null)));
  }

  @Test
  void nothing_at_all_names_every_part() {
    assertEquals(
        List.of(
            "facility FIELD_MISSING",
            "classes FIELD_MISSING",
            "staff FIELD_MISSING",
            "materials FIELD_MISSING"),
        faults(new FilingDraft(null, null, null, null)));
  }

  @Test
  void places_and_caregivers_stay_within_bounds() {
    List<ClassRow> rows =
        Arrays.asList(
            new ClassRow(ClassKind.INFANT, -1, -1),
            new ClassRow(ClassKind.INFANT, 0, 0),
            new ClassRow(ClassKind.INFANT, Integer.MAX_VALUE, 1),
            new ClassRow(null, null, null),
            null);
    assertEquals(
        List.of(
            "classes[0].places FIELD_INVALID",
            "classes[0].caregivers FIELD_INVALID",
            "classes[1].places FIELD_INVALID",
            "classes[2].places FIELD_INVALID",
            "classes[3].kind FIELD_MISSING",
            "classes[3].places FIELD_MISSING",
            "classes[3].caregivers FIELD_MISSING",
            "classes[4] FIELD_MISSING"),
        faults(new FilingDraft(FACILITY, rows, List.of(), List.of())));
  }

  @Test
  void two_rows_with_one_ref_and_a_row_without_posts_are_refused() {
    assertEquals(
        List.of(
            "staff[1].posts FIELD_MISSING",
            "staff[2].posts FIELD_INVALID",
            "staff[1].ref REF_TWICE"),
        faults(
            new FilingDraft(
                FACILITY,
                List.of(CLASS),
                List.of(
                    STAFF,
                    staff("1", TODAY, List.of()),
                    staff("3", TODAY, Collections.singletonList(null))),
                List.of())));
  }

  @Test
  void days_beyond_any_calendar_are_refused() {
    assertEquals(
        List.of("staff[0].from FIELD_INVALID", "staff[1].from FIELD_MISSING"),
        faults(
            new FilingDraft(
                FACILITY,
                List.of(CLASS),
                List.of(
                    staff("1", LocalDate.MAX, List.of(Post.HEAD)),
                    staff("2", null, List.of(Post.HEAD))),
                List.of())));
  }

  @Test
  void a_paper_is_neither_issued_tomorrow_nor_expired_before_its_issue() {
    assertEquals(
        List.of(
            "materials[0].issuedOn ISSUED_IN_FUTURE",
            "materials[1].expiresOn EXPIRES_BEFORE_ISSUE"),
        faults(
            new FilingDraft(
                FACILITY,
                List.of(CLASS),
                List.of(),
                List.of(
                    new MaterialRow(MaterialKind.PREMISES, "1", TODAY.plusDays(1), null, null),
                    new MaterialRow(
                        MaterialKind.PREMISES, "2", TODAY, TODAY.minusDays(1), null)))));
  }

  @Test
  void far_too_many_rows_are_refused_without_looking_at_each() {
    assertEquals(
        List.of("staff TOO_MANY_ROWS"),
        faults(
            new FilingDraft(FACILITY, List.of(CLASS), Collections.nCopies(501, STAFF), List.of())));
  }

  private static StaffRow staff(String ref, @Nullable LocalDate from, List<Post> posts) {
    return new StaffRow(
        ref, "金某", DocumentType.RESIDENT_ID, "222404189912310020", null, posts, from, null);
  }

  private static List<String> faults(FilingDraft draft) {
    return assertThrows(Refused.class, () -> FormCheck.form(draft, TODAY)).refusals().stream()
        .map(refusal -> refusal.field() + " " + refusal.reason().name())
        .toList();
  }
}
