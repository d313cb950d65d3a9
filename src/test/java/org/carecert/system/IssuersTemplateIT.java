package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.carecert.system.story.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an issuer's paper looks like, and what has no room on it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IssuersTemplateIT {
  private static final String PASSES = "candidate-3";
  private static final String PASSES_TOO = "candidate-2";
  private static final String NAME = "石晓雨";
  private static final String NAME_TOO = "元秀兰";
  private static final String SENTENCE = "经本机构按职业标准评价合格，准予登记。";

  private static ExamSeason season;
  private static Browser browser;
  private static String session = "";
  private static String number = "";

  @BeforeAll
  static void passed() {
    season = new ExamSeason();
    season.taught();
    session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    for (String one : List.of(PASSES, PASSES_TOO)) {
      season.sits(one, session, no -> no <= 30);
      season.marked(season.admission(one, session), session, 0);
    }
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
    browser = new Browser(season.house().address());
  }

  @AfterAll
  static void close() {
    browser.close();
    season.close();
  }

  @Test
  @Order(1)
  void a_name_that_has_no_room_is_refused_before_a_number_is_taken() throws InterruptedException {
    String name = named("金达莱".repeat(60));
    String path = season.prepared(PASSES, session);
    JsonNode row = row(done(evaluator().get(path)), NAME);
    assertEquals("REFUSED ISSUER_TOO_LONG", said(row), row.toString());
    String detail = row.at("/reasons/0/message").asText();
    assertTrue(detail.contains("金达莱金达莱"), detail);
    assertEquals("REFUSED ISSUER_TOO_LONG", said(row(season.issued(path), NAME)));
    assertEquals(List.of("0"), numbersTaken());

    named(name);
    JsonNode issued = season.issued(season.prepared(PASSES, session));
    number = row(issued, NAME).path("number").asText();
    assertEquals("REFUSED PHOTO_CONSENT_MISSING", said(row(issued, NAME_TOO)), issued.toString());
    assertEquals(List.of("1"), numbersTaken());
  }

  @Test
  @Order(2)
  void an_officer_edits_a_template_looks_at_samples_and_submits_it() throws IOException {
    Page page = TemplateDesk.drafting(browser, "evaluator-1");
    page.selectOption("[id='form:second']", "NONE");
    page.selectOption("[id='form:seal']", "RING");
    page.setInputFiles("[id='form:logo']", new FilePayload("标志.png", "image/png", logo()));
    page.fill("[id='form:words:0:body']", SENTENCE);
    Browser.going(page, () -> page.click("[id='form:rare']"));
    assertTrue(page.innerText("main").contains("有且只有一处姓名占位“{name}”"), page.innerText("main"));
    page.fill("[id='form:words:0:body']", "{name} " + SENTENCE.repeat(25));
    Browser.going(page, () -> page.click("[id='form:submit']"));
    assertTrue(page.innerText("main").contains("启用日期"), page.innerText("main"));
    page.fill("[id='form:validFrom']", "2026-07-07");
    Browser.going(page, () -> page.click("[id='form:submit']"));
    assertTrue(page.innerText("main").contains("请在证书模板中缩短正文"), page.innerText("main"));

    page.fill("[id='form:words:0:body']", "{name} " + SENTENCE);
    for (String sample : List.of("ordinary", "rare", "long")) {
      byte[] pdf = Browser.download(page, "form:" + sample);
      assertEquals(List.of(), Paper.faults(pdf), sample);
      String text = Paper.words(pdf);
      for (String said : List.of("样张SAMPLE", SENTENCE, "职业技能等级证书")) {
        assertTrue(text.contains(said), said + ": " + text);
      }
      assertFalse(text.contains("발급"), "Chinese alone: " + text);
    }
    assertTrue(Paper.words(Browser.download(page, "form:rare")).contains("㛃𠮷𬭎𭈾"));
    TemplateDesk.submitted(page);

    Browser.going(page, () -> page.locator("[id$=':approve']").click());
    assertTrue(page.innerText("main").contains("另一个人"), page.innerText("main"));
    page.context().close();
  }

  @Test
  @Order(3)
  void what_waits_changes_no_paper_and_no_other_body_sees_it() throws InterruptedException {
    String code = versions(evaluator()).at("/0/code").asText();
    String path = "/certificates/templates/" + code;
    refused("404 NOT_FOUND", season.who("evaluator-2").get(path));
    refused("404 NOT_FOUND", season.who("evaluator-2").post(path + "/approve", null));
    refused("404 NOT_FOUND", season.who("school-1").get(path));
    refused("422 SAME_OFFICER", evaluator().post(path + "/approve", null));
    JsonNode whole = done(evaluator().get(path));
    ObjectNode again =
        Worker.JSON.createObjectNode().put("kind", "SKILL_LEVEL").put("validFrom", "2026-07-07");
    again.set("design", whole.path("design"));
    refused("409 TEMPLATE_WAITS", evaluator().post("/certificates/templates", again.toString()));
    refused(
        "422 KIND_NOT_YOURS",
        season.who("school-1").post("/certificates/templates", again.toString()));
    refused(
        "422 FROM_PASSED",
        evaluator()
            .post("/certificates/templates", again.toString().replace("2026-07-07", "2026-07-06")));
    ((ObjectNode) again.path("design")).put("logo", "AAAA");
    refused(
        "422 LOGO_NOT_A_PICTURE", evaluator().post("/certificates/templates", again.toString()));
  }

  @Test
  @Order(4)
  void a_second_officer_approves_it_and_the_next_certificate_bears_it() throws Exception {
    TemplateDesk.approved(browser, "evaluator-1b");

    JsonNode issued = season.issued(season.prepared(PASSES_TOO, session));
    String next = row(issued, NAME_TOO).path("number").asText();
    byte[] pdf = pdf(next);
    assertEquals(List.of(), Paper.faults(pdf));
    String text = Paper.words(pdf);
    for (String said : List.of(next, NAME_TOO, SENTENCE)) {
      assertTrue(text.contains(said), said + ": " + text);
    }
    assertFalse(text.contains("등급"), "Chinese alone: " + text);
    assertFalse(text.contains("样张"), text);
  }

  @Test
  @Order(5)
  void an_earlier_certificate_is_printed_once_more_by_its_own_version() {
    String before = Paper.words(pdf(number));
    assertFalse(before.contains(SENTENCE), before);
    String wanted = "{\"cause\":\"LOST\",\"note\":\"本人到场申请\"}";
    String code =
        done(evaluator().post("/certificates/reissues/" + number, wanted)).path("code").asText();
    done(season.who("evaluator-1b").post("/certificates/reissues/" + code + "/sign", null));
    String after = Paper.words(pdf(number));
    assertTrue(after.contains("补发日期"), after);
    assertFalse(after.contains(SENTENCE), after);
    assertTrue(after.contains("등급"), after);
  }

  @Test
  @Order(6)
  void who_issues_which_kind_is_a_dated_row() {
    String rule = "update certificate_kind_rule set valid_to = %s where kind = 'SKILL_LEVEL'";
    Tables.run(season.database(), rule.formatted("date '2026-07-06'"));
    String wanted = "{\"source\":\"" + session + "\"}";
    refused("422 KIND_NOT_YOURS", evaluator().post("/certificates/batches", wanted));
    assertEquals(0, versions(evaluator()).size());
    Tables.run(season.database(), rule.formatted("null"));
    refused(
        "422 KIND_NOT_YOURS",
        evaluator()
            .post("/certificates/batches", wanted.replace("{", "{\"kind\":\"POST_TRAINING\",")));
    done(evaluator().post("/certificates/batches", wanted));
  }

  @Test
  @Order(7)
  void the_pages_are_read_in_korean_and_fit_a_phone() {
    for (String language : List.of("zh-CN", "ko-KR")) {
      for (String name : List.of("templates", "design")) {
        Page page = browser.signedIn("evaluator-1", 360, language);
        page.navigate("certificate/" + name + ".xhtml");
        assertEquals("", Browser.violations(page), name);
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(wide <= 360, name + " " + language + ": " + wide);
        page.context().close();
      }
    }
  }

  private static byte[] logo() throws IOException {
    BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0x1B, 0x5E, 0x8C));
    g.fillOval(100, 20, 360, 360);
    g.setColor(Color.WHITE);
    g.fillOval(190, 110, 180, 180);
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static JsonNode versions(Caller officer) {
    return done(officer.get("/certificates/templates")).path("items");
  }

  private static byte[] pdf(String of) {
    return evaluator().get("/certificates/" + of + "/pdf").body();
  }

  private static JsonNode row(JsonNode batch, String name) {
    for (JsonNode row : batch.path("rows")) {
      if (row.path("name").asText().equals(name)) {
        return row;
      }
    }
    throw new AssertionError(name + ": " + batch);
  }

  private static String said(JsonNode row) {
    return row.path("state").asText()
        + " "
        + String.join(" ", row.path("reasons").findValuesAsText("code"));
  }

  /** The issuer is called so; answers how it was called before. */
  private static String named(String name) {
    String is =
        "code = (select b.code from organisation_body b join identity_account a on"
            + " a.organisation_id = b.id where a.username = 'evaluator-1')";
    String before =
        Tables.column(season.database(), "select name from organisation_body where " + is).get(0);
    Tables.run(season.database(), "update organisation_body set name = '" + name + "' where " + is);
    return before;
  }

  private static List<String> numbersTaken() {
    return Tables.column(season.database(), "select count(*)::text from certificate_number");
  }

  private static Caller evaluator() {
    return season.who("evaluator-1");
  }
}
