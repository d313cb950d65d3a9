package org.carecert.shared.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.carecert.shared.Reason;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
  private static Sheet read(String name) {
    return SheetReader.read(SheetFiles.roster(name), SheetLimits.ROSTER);
  }

  private static Reason refusal(byte[] bytes) {
    return assertThrows(Refused.class, () -> SheetReader.read(bytes, SheetLimits.ROSTER)).reason();
  }

  @Test
  void the_same_roster_reads_the_same_from_three_forms() {
    Sheet marked = read("roster-utf8-bom.csv");
    Sheet national = read("roster-gb18030.csv");
    Sheet workbook = read("roster.xlsx");
    assertEquals("UTF-8-BOM", marked.format().encoding());
    assertEquals("GB18030", national.format().encoding());
    assertEquals(SheetFormat.XLSX, workbook.format());
    assertEquals(30, marked.rows().size());
    assertEquals(marked.header(), national.header());
    assertEquals(marked.rows(), national.rows());
    for (int i = 0; i < 30; i++) {
      for (int c = 0; c < 8; c++) {
        assertEquals(marked.rows().get(i).text(c), workbook.rows().get(i).text(c));
      }
    }
  }

  @Test
  void rare_characters_survive() {
    for (String name : List.of("roster-utf8-bom.csv", "roster-gb18030.csv", "roster.xlsx")) {
      String all = read(name).rows().toString();
      for (String rare : List.of("崔㛃然", "池龑", "张䶮颖", "董𬭎")) {
        assertTrue(all.contains(rare), name + " " + rare);
      }
    }
  }

  @Test
  void rare_characters_survive_a_way_out_and_back_in_each_form() {
    Sheet sheet = read("roster-gb18030.csv");
    for (SheetFormat format : List.of(sheet.format(), SheetFormat.XLSX, SheetFormat.CSV)) {
      byte[] file =
          SheetWriter.write(
              format, sheet.header(), sheet.rows().stream().map(SheetRow::cells).toList());
      assertEquals(sheet.rows(), SheetReader.read(file, SheetLimits.ROSTER).rows());
      assertEquals(format, SheetReader.read(file, SheetLimits.ROSTER).format());
      assertEquals(format, SheetFormat.of(format.code()));
    }
  }

  @Test
  void other_separators_are_seen() {
    for (char separator : ";\t|".toCharArray()) {
      String text = "姓名,证件号码\r\n金,1\r\n".replace(',', separator);
      Sheet sheet = SheetReader.read(text.getBytes(StandardCharsets.UTF_8), SheetLimits.ROSTER);
      assertEquals("1", sheet.rows().get(0).text(sheet.column("证件号码")));
    }
  }

  @Test
  void a_title_above_the_header_is_passed_over() {
    byte[] file = "保育师培训班学员名册\n\n姓名 ,证件号码\n金,1\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(0, SheetReader.read(file, SheetLimits.ROSTER).needed("姓名"));
  }

  @Test
  void numbers_of_a_workbook_are_not_guessed() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet();
      var header = sheet.createRow(0);
      header.createCell(0).setCellValue("a");
      header.createCell(1).setCellValue("b");
      header.createCell(2).setCellValue("c");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue(222499198303179328d);
      row.createCell(1).setCellValue(19600008177d);
      row.createCell(2).setCellFormula("1+1");
      book.write(out);
      SheetRow read = SheetReader.read(out.toByteArray(), SheetLimits.ROSTER).rows().get(0);
      assertTrue(read.text(0).contains("E+17"), read.text(0));
      assertEquals("19600008177", read.text(1));
      assertEquals("=1+1", read.text(2));
    }
  }

  @Test
  void what_could_act_as_a_formula_goes_out_as_text() {
    for (String active : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1")) {
      assertEquals("'" + active, SheetText.inert(active));
    }
    assertEquals("=1+1", SheetText.trimmed(SheetText.inert("=1+1")));
    assertEquals("金香兰", SheetText.inert("金香兰"));
  }

  @Test
  void a_bomb_is_refused_before_it_bursts() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    assertEquals(SheetReason.SHEET_BOMB, refusal(out.toByteArray()));
  }

  @Test
  void too_much_is_refused() {
    assertEquals(SheetReason.SHEET_TOO_LARGE, refusal(new byte[(10 << 20) + 1]));
    String rows = "a,b\n" + String.join("\n", Collections.nCopies(1001, "1,2"));
    assertEquals(SheetReason.SHEET_TOO_MANY_ROWS, refusal(rows.getBytes(StandardCharsets.UTF_8)));
    String wide = String.join(",", new ArrayList<>(Collections.nCopies(51, "x"))) + "\n1,2";
    assertEquals(
        SheetReason.SHEET_TOO_MANY_COLUMNS, refusal(wide.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void what_is_no_table_is_refused() {
    assertEquals(SheetReason.SHEET_EMPTY, refusal(new byte[0]));
    assertEquals(SheetReason.SHEET_EMPTY, refusal("a,b\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        SheetReason.SHEET_OLD_EXCEL,
        refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
    assertEquals(SheetReason.SHEET_UNREADABLE, refusal(new byte[] {'P', 'K', 3, 4, 9, 9}));
    assertEquals(SheetReason.SHEET_UNREADABLE, refusal(new byte[] {(byte) 0xFF, (byte) 0xFF, 1}));
    assertEquals(
        SheetReason.SHEET_UNREADABLE,
        refusal("a,b\n1,\"open".getBytes(Charset.forName("GB18030"))));
  }
}
