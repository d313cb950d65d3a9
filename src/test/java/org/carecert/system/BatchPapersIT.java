package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.system.story.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a finished batch leaves: its papers in one zip, their list, and the register of voids. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BatchPapersIT {
  private static final String PASSES = "candidate-3";
  private static final String VOID = "S00002224040126509998";

  private static ExamSeason season;
  private static String path = "";
  private static String code = "";
  private static String number = "";

  @BeforeAll
  static void sat() throws InterruptedException {
    season = new ExamSeason();
    season.taught();
    String session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    season.sits(PASSES, session, no -> no <= 30);
    season.marked(season.admission(PASSES, session), session, 0);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
    path = season.prepared(PASSES, session);
    code = path.substring(path.lastIndexOf('/') + 1);
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  @Order(1)
  void before_it_is_issued_nothing_is_taken_away_and_it_is_said_what_to_do() {
    Caller.Answer answer = season.who("evaluator-1").get(path + "/papers/zip");
    refused("409 BATCH_NOT_ISSUED", answer);
    assertTrue(answer.text().contains("请等签发结束"), answer.text());
    refused("409 BATCH_NOT_ISSUED", season.who("evaluator-1").get(path + "/papers"));
  }

  @Test
  @Order(2)
  void the_zip_holds_each_stored_file_and_the_list_agrees() throws Exception {
    number = season.issued(path).at("/rows/0/number").asText();
    Caller issuer = season.who("evaluator-1");
    JsonNode list = done(issuer.get(path + "/papers"));
    assertEquals(1, list.path("items").size(), list.toString());
    JsonNode line = list.at("/items/0");
    assertEquals(number, line.path("number").asText());
    assertEquals("2026-07-07", line.path("issuedOn").asText());
    String serial = line.path("printSerial").asText();
    String name = line.path("name").asText();

    Map<String, byte[]> files = ExamSeason.unzipped(issuer.get(path + "/papers/zip").body());
    String first = "0001_" + number + "_" + name.substring(0, 1);
    String file =
        files.keySet().stream().filter(f -> f.startsWith(first)).findFirst().orElseThrow();
    assertFalse(file.contains(name), file);
    assertEquals(
        List.of(file, "print-list.csv", "print-list.pdf", "refused.csv"),
        List.copyOf(files.keySet()));
    assertArrayEquals(issuer.get("/certificates/" + number + "/pdf").body(), files.get(file));
    String sheet = text(files, "print-list.csv");
    assertTrue(sheet.startsWith("\uFEFF"), sheet);
    for (String said : List.of(number, serial, name, "2026-07-07")) {
      assertTrue(sheet.contains(said), sheet);
      assertTrue(Paper.text(part(files, "print-list.pdf")).contains(said), said);
    }
    assertEquals(List.of(), Paper.faults(part(files, "print-list.pdf")));
  }

  @Test
  @Order(3)
  void another_body_finds_nothing_and_each_taking_is_remembered() {
    for (String what : List.of("", "/zip", "/pdf", "/sheet", "/refused")) {
      refused("404 NOT_FOUND", season.who("evaluator-2").get(path + "/papers" + what));
    }
    for (String what : List.of("certificate.print-list", "certificate.batch-files")) {
      List<String> remembered =
          Tables.column(
              season.database(),
              "select distinct detail from audit_entry where outcome = 'READ' and what = ?",
              what);
      assertEquals(1, remembered.size(), what);
      assertTrue(remembered.get(0).contains(code), remembered.toString());
    }
  }

  @Test
  @Order(4)
  void a_burned_number_stands_in_the_register_with_its_batch_and_signer() {
    Tables.run(
        season.database(),
        "insert into certificate_number (number, series, serial, fate, taken_at, void_reason,"
            + " voided_at, row_id) select '"
            + VOID
            + "', n.series, 9998, 'VOID', n.taken_at, 'FAILED', now(), n.row_id from"
            + " certificate_number n where n.number = '"
            + number
            + "'");
    JsonNode own = voids("evaluator-1", "");
    JsonNode line = own.at("/items/0");
    assertEquals(VOID, line.path("number").asText(), own.toString());
    assertEquals(code, line.path("batch").asText());
    assertEquals("FAILED", line.path("cause").asText());
    assertFalse(line.path("signer").asText().isEmpty(), line.toString());
    String series = line.path("series").asText().replace("|", "%7C");
    assertEquals(
        1, voids("hr-clerk", "?year=2026&cause=FAILED&series=" + series).at("/items").size());
    assertEquals(0, voids("hr-clerk", "?year=2025").at("/items").size());
    assertEquals(0, voids("hr-clerk", "?cause=PHOTO").at("/items").size());
    assertEquals(0, voids("evaluator-2", "").at("/items").size());
    refused(
        "400 MALFORMED", season.who("hr-clerk").get("/certificates/void-numbers?after=nothing"));
    String sheet = season.who("evaluator-1").get("/certificates/void-numbers/sheet").text();
    assertTrue(sheet.contains(VOID) && sheet.contains(code), sheet);
  }

  @Test
  @Order(5)
  void the_pages_offer_it_in_chinese_and_in_korean_and_fit_a_narrow_screen() {
    try (Browser browser = new Browser(season.house().address())) {
      for (String language : List.of("zh-CN", "ko-KR")) {
        for (int width : new int[] {1280, 360}) {
          Page page = browser.signedIn("evaluator-1", width, language);
          page.navigate("certificate/batch.xhtml?code=" + code);
          assertTrue(page.isVisible("[id='form:zip']"), page.content());
          fits(page, "batch-" + language + width);
          page.navigate("certificate/void-numbers.xhtml");
          assertTrue(page.innerText("#main").contains(VOID), page.innerText("#main"));
          fits(page, "voids-" + language + width);
          page.context().close();
        }
      }
      Page page = browser.signedIn("evaluator-1", 1280, "zh-CN");
      page.navigate("certificate/void-numbers.xhtml");
      page.selectOption("[id='form:cause']", "PHOTO");
      Browser.going(page, () -> page.click("[id='form:search']"));
      assertFalse(page.innerText("#main").contains(VOID), page.innerText("#main"));
      Browser.going(page, () -> page.click("[id='form:clear']"));
      assertTrue(page.innerText("#main").contains(VOID), page.innerText("#main"));
    }
  }

  private static void fits(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "seen", name + ".png")));
    assertEquals("", Browser.violations(page), name);
    assertEquals(
        true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name);
  }

  private static JsonNode voids(String who, String query) {
    return done(season.who(who).get("/certificates/void-numbers" + query));
  }

  private static byte[] part(Map<String, byte[]> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(part(files, name), StandardCharsets.UTF_8);
  }
}
