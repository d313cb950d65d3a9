package org.carecert.filing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carecert.filing.domain.FilingDraft.ClassRow;
import org.carecert.filing.domain.FilingDraft.Facility;
import org.carecert.filing.domain.FilingDraft.MaterialRow;
import org.carecert.filing.domain.FilingDraft.StaffRow;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * 备案书形式检查: turns what was sent into a form, or refuses with every field that is missing or cannot
 * be (国卫办人口发〔2019〕25号 art. 8: the filing form). What the form lacks in substance is no refusal.
 */
public final class FormCheck {
  private static final int CLASSES = 100;
  private static final int STAFF = 500;
  private static final int MATERIALS = 50;
  private static final int PLACES = 1_000;
  private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  private final LocalDate today;
  private final Require require = new Require();
  private final List<Refusal> refusals = new ArrayList<>();

  private FormCheck(LocalDate today) {
    this.today = today;
  }

  /**
   * The form.
   *
   * @throws Refused with every field that is wrong
   */
  public static FilingForm form(FilingDraft draft, LocalDate today) {
    FormCheck check = new FormCheck(today);
    check.facility(draft.facility());
    check.classes(draft.classes());
    check.staff(draft.staff());
    check.materials(draft.materials());
    check.refuse();
    return new FilingForm(
        facilityLine(there(draft.facility())),
        rows(draft.classes()).stream().map(FormCheck::classLine).toList(),
        rows(draft.staff()).stream().map(FormCheck::staffLine).toList(),
        rows(draft.materials()).stream().map(FormCheck::materialLine).toList());
  }

  /**
   * Materials handed in later.
   *
   * @throws Refused with every field that is wrong
   */
  public static List<MaterialLine> materials(
      @Nullable List<@Nullable MaterialRow> rows, LocalDate today) {
    FormCheck check = new FormCheck(today);
    check.materials(rows);
    check.refuse();
    return rows(rows).stream().map(FormCheck::materialLine).toList();
  }

  private void refuse() {
    List<Refusal> all = new ArrayList<>(require.refusals());
    all.addAll(refusals);
    Refused.ifAny(all);
  }

  private void facility(@Nullable Facility facility) {
    if (facility == null) {
      require.present("facility", null);
      return;
    }
    require
        .text("facility.uscc", facility.uscc(), 40)
        .text("facility.name", facility.name(), 100)
        .present("facility.kind", facility.kind())
        .text("facility.address", facility.address(), 200)
        .optionalText("facility.phone", facility.phone(), 40)
        .present("facility.cooks", facility.cooks());
  }

  private void classes(@Nullable List<@Nullable ClassRow> rows) {
    require.present("classes", rows);
    if (!few("classes", rows, CLASSES)) {
      return;
    }
    for (int i = 0; rows != null && i < rows.size(); i++) {
      String at = "classes[" + i + "]";
      ClassRow row = rows.get(i);
      require.present(at, row);
      if (row != null) {
        require
            .present(at + ".kind", row.kind())
            .between(at + ".places", row.places(), 1, PLACES)
            .between(at + ".caregivers", row.caregivers(), 0, PLACES);
      }
    }
  }

  private void staff(@Nullable List<@Nullable StaffRow> rows) {
    if (!listed("staff", rows, STAFF)) {
      return;
    }
    Set<String> refs = new HashSet<>();
    for (int i = 0; rows != null && i < rows.size(); i++) {
      String at = "staff[" + i + "]";
      StaffRow row = rows.get(i);
      require.present(at, row);
      if (row != null) {
        person(at, row);
        if (row.ref() != null && !refs.add(row.ref().strip())) {
          refusals.add(Refusal.at(at + ".ref", FilingReason.REF_TWICE, row.ref()));
        }
      }
    }
  }

  private void person(String at, StaffRow row) {
    require
        .text(at + ".ref", row.ref(), 40)
        .text(at + ".name", row.name(), 100)
        .present(at + ".documentType", row.documentType())
        .text(at + ".documentNumber", row.documentNumber(), 60)
        .optionalText(at + ".certificateNumber", row.certificateNumber(), 60)
        .present(at + ".posts", row.posts())
        .optionalText(at + ".secondEngagementReason", row.secondEngagementReason(), 500);
    day(at + ".from", row.from(), true);
    if (row.posts() != null && row.posts().stream().anyMatch(Objects::isNull)) {
      require.holds(at + ".posts", false);
    }
  }

  private void materials(@Nullable List<@Nullable MaterialRow> rows) {
    if (!listed("materials", rows, MATERIALS)) {
      return;
    }
    for (int i = 0; rows != null && i < rows.size(); i++) {
      String at = "materials[" + i + "]";
      MaterialRow row = rows.get(i);
      require.present(at, row);
      if (row != null) {
        material(at, row);
      }
    }
  }

  private void material(String at, MaterialRow row) {
    require
        .present(at + ".kind", row.kind())
        .text(at + ".number", row.number(), 100)
        .optionalText(at + ".result", row.result(), 40);
    day(at + ".issuedOn", row.issuedOn(), true);
    day(at + ".expiresOn", row.expiresOn(), false);
    LocalDate issued = row.issuedOn();
    if (issued != null && issued.isAfter(today)) {
      refusals.add(Refusal.at(at + ".issuedOn", FilingReason.ISSUED_IN_FUTURE));
    }
    if (issued != null && row.expiresOn() != null && row.expiresOn().isBefore(issued)) {
      refusals.add(Refusal.at(at + ".expiresOn", FilingReason.EXPIRES_BEFORE_ISSUE));
    }
  }

  private void day(String field, @Nullable LocalDate day, boolean needed) {
    if (day == null) {
      if (needed) {
        require.present(field, null);
      }
      return;
    }
    require.holds(field, !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
  }

  /** A list that must be given but may be empty: then the findings tell what is missing. */
  private boolean listed(String field, @Nullable List<?> rows, int most) {
    if (rows == null) {
      require.present(field, null);
      return false;
    }
    return few(field, rows, most);
  }

  private boolean few(String field, @Nullable List<?> rows, int most) {
    if (rows != null && rows.size() > most) {
      refusals.add(Refusal.at(field, FilingReason.TOO_MANY_ROWS, most));
      return false;
    }
    return true;
  }

  private static FacilityLine facilityLine(Facility sent) {
    return new FacilityLine(
        there(sent.uscc()).strip().toUpperCase(java.util.Locale.ROOT),
        there(sent.name()).strip(),
        there(sent.kind()),
        there(sent.address()).strip(),
        blankIsNull(sent.phone()),
        there(sent.cooks()));
  }

  private static ClassLine classLine(ClassRow row) {
    return new ClassLine(there(row.kind()), there(row.places()), there(row.caregivers()));
  }

  private static StaffLine staffLine(StaffRow row) {
    return new StaffLine(
        there(row.ref()).strip(),
        there(row.name()).strip(),
        there(row.documentType()),
        there(row.documentNumber()).strip(),
        blankIsNull(row.certificateNumber()),
        rows(row.posts()),
        there(row.from()),
        blankIsNull(row.secondEngagementReason()));
  }

  private static MaterialLine materialLine(MaterialRow row) {
    return new MaterialLine(
        there(row.kind()),
        there(row.number()).strip(),
        there(row.issuedOn()),
        row.expiresOn(),
        blankIsNull(row.result()));
  }

  private static @Nullable String blankIsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <T> T there(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  private static <T> List<T> rows(@Nullable List<@Nullable T> rows) {
    List<T> all = new ArrayList<>();
    if (rows != null) {
      rows.forEach(row -> all.add(there(row)));
    }
    return all;
  }
}
