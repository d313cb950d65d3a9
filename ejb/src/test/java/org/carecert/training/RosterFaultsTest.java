package org.carecert.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetFiles;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.shared.sheet.SheetRow;
import org.carecert.training.domain.RosterReading;
import org.carecert.training.domain.RosterReason;
import org.carecert.training.domain.RosterRow;
import org.carecert.training.domain.TraineeGroup;
import org.junit.jupiter.api.Test;

class RosterFaultsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static List<RosterRow> read(String name) {
    Sheet sheet = SheetReader.read(SheetFiles.roster(name), SheetLimits.ROSTER);
    return RosterReading.read(sheet, TODAY);
  }

  private static RosterRow row(String line) {
    String file = "姓名,朝鲜文姓名,证件类型,证件号码,性别,手机号码,文化程度,人员类别\n" + line;
    return RosterReading.read(
            SheetReader.read(file.getBytes(StandardCharsets.UTF_8), SheetLimits.ROSTER), TODAY)
        .get(0);
  }

  @Test
  void the_roster_with_faults_comes_out_as_expected() {
    List<RosterRow> rows = read("roster-with-faults.csv");
    List<SheetRow> expected =
        SheetReader.read(SheetFiles.roster("roster-with-faults.expected.csv"), SheetLimits.ROSTER)
            .rows();
    assertEquals(expected.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      RosterRow row = rows.get(i);
      SheetRow wanted = expected.get(i);
      assertEquals(wanted.text(0), String.valueOf(row.number()));
      assertEquals(wanted.text(1), row.accepted() ? "accepted" : "rejected", "row " + (i + 1));
      assertEquals(
          wanted.text(2), row.accepted() ? "" : row.refusals().get(0).reason().name(), "row " + i);
      assertTrue(row.refusals().size() <= 1, "row " + (i + 1) + row.refusals());
    }
  }

  @Test
  void thirty_trainees_are_read_from_each_form() {
    for (String name : List.of("roster-gb18030.csv", "roster-utf8-bom.csv", "roster.xlsx")) {
      List<RosterRow> rows = read(name);
      assertEquals(30, rows.stream().filter(RosterRow::accepted).count(), name);
      assertEquals("崔㛃然", rows.get(5).name());
      assertEquals(TraineeGroup.RURAL_MIGRANT, rows.get(0).group());
    }
  }

  @Test
  void a_number_is_brought_into_its_normal_form() {
    RosterRow row = row("方丽华,,居民身份证, '22249919850911360x ,女,１８６00007082,大专,企业职工");
    assertTrue(row.accepted(), row.refusals().toString());
    assertEquals("22249919850911360X", java.util.Objects.requireNonNull(row.document()).value());
    assertEquals("18600007082", row.phone());
  }

  @Test
  void all_faults_of_a_row_are_told_the_gravest_first() {
    RosterRow row = row(",,居民身份证,123,女,abc,大专,火星人");
    assertEquals(
        List.of(
            RosterReason.NAME_MISSING,
            RosterReason.DOCUMENT_INVALID,
            RosterReason.CATEGORY_UNKNOWN,
            RosterReason.FIELD_INVALID),
        row.refusals().stream().map(r -> r.reason()).toList());
  }

  @Test
  void a_name_that_is_no_name_is_refused() {
    for (String name : List.of("<b>x</b>", "12345", "\u202Eabc", "👶")) {
      RosterRow row = row(name + ",,,222499198303179320,女,,,企业职工");
      assertEquals(RosterReason.FIELD_INVALID, row.gravest(), name);
    }
  }
}
