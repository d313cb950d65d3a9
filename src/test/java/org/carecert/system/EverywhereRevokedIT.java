package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.carecert.system.story.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A certificate from its signature to its revocation, by the screens of those who meet it: issuer,
 * holder, somebody in the street with a phone, bureau; revoked once, every door says so.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EverywhereRevokedIT {
  private static final String PASSES = "candidate-3";

  private static ExamSeason season;
  private static Browser browser;
  private static String batch = "";
  private static String number = "";
  private static String name = "";
  private static String link = "";

  @BeforeAll
  static void sat() throws InterruptedException {
    season = new ExamSeason();
    browser = new Browser(season.house().address());
    season.taught();
    String session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    season.sits(PASSES, session, no -> no <= 30);
    season.marked(season.admission(PASSES, session), session, 0);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
    batch = season.prepared(PASSES, session);
  }

  @AfterAll
  static void close() {
    browser.close();
    season.close();
  }

  @Test
  @Order(1)
  void the_second_officer_signs_and_sees_how_far_it_is() {
    Page page = browser.signedIn("evaluator-1b", 1280, "zh-CN");
    page.navigate("certificate/batch.xhtml?code=" + batch.substring(batch.lastIndexOf('/') + 1));
    Browser.going(page, () -> page.click("[id='form:issue']"));
    page.waitForCondition(() -> page.innerText("[id='form:progress']").contains("已签发 1 人"));
    page.locator("[id='form:zip']").waitFor();
    JsonNode row = done(season.who("evaluator-1").get(batch)).at("/rows/0");
    number = row.path("number").asText();
    name = row.path("name").asText();
    assertTrue(page.innerText("#main").contains(number), page.innerText("#main"));
    page.context().close();
  }

  @Test
  @Order(2)
  void the_holder_downloads_his_own() throws IOException {
    Page page = browser.signedIn(PASSES, 360, "ko-KR");
    page.navigate("certificate/mine.xhtml");
    Download download = page.waitForDownload(() -> page.click("[id='form:rows:0:download']"));
    byte[] pdf;
    try (InputStream in = download.createReadStream()) {
      pdf = in.readAllBytes();
    }
    assertTrue(Paper.text(pdf).contains(number), number);
    link = Paper.square(pdf);
    assertTrue(link.startsWith(season.house().address() + "v#"), link);
    assertTrue(page.innerText("#main").contains("유효"), page.innerText("#main"));
    page.context().close();
  }

  @Test
  @Order(3)
  void before_a_stranger_reads_it_in_chinese_and_korean_as_valid() {
    scanned("zh-CN", "真实", "有效");
    scanned("ko-KR", "진짜임", "유효");
    assertEquals("VALID", checked(null).path("state").asText());
    assertFalse(worker().contains("CERTIFICATE_REVOKED"), worker());
    assertFalse(listed());
  }

  @Test
  @Order(4)
  void the_bureau_revokes_it_on_its_page() {
    season.at("2026-07-10 09:00");
    Page page = browser.signedIn("hr-reviewer", 1280, "zh-CN");
    page.navigate("certificate/certificate.xhtml?number=" + number);
    page.selectOption("[id='form:change']", "REVOKE");
    page.fill("[id='form:basis']", "冒名顶替考试");
    page.fill("[id='form:decision']", "珲人社撤〔2026〕1号");
    Browser.going(page, () -> page.click("[id='form:tell']"));
    assertTrue(page.innerText("#events").contains("已撤销"), page.innerText("#main"));
    page.context().close();
  }

  @Test
  @Order(5)
  void then_every_door_says_so() {
    scanned("zh-CN", "真实", "已撤销");
    scanned("ko-KR", "진짜임", "취소됨");
    Page page = browser.person(360, "zh-CN");
    page.navigate("registry/check.xhtml");
    page.fill("[id='form:number']", number);
    page.fill("[id='form:name']", name);
    Browser.going(page, () -> page.click("[id='form:check']"));
    assertEquals("已撤销", page.innerText("#state"));
    fits(page);
    page.context().close();
    Page own = browser.signedIn(PASSES, 360, "zh-CN");
    own.navigate("certificate/mine.xhtml");
    assertTrue(own.innerText("#main").contains("已撤销"), own.innerText("#main"));
    fits(own);
    own.context().close();
    assertEquals("REVOKED", checked(null).path("state").asText());
    for (String who : List.of(PASSES, "evaluator-1", "hr-clerk")) {
      assertEquals("REVOKED", validity(who, ""), who);
    }
    assertTrue(worker().contains("CERTIFICATE_REVOKED"), worker());
    assertTrue(listed());
  }

  @Test
  @Order(6)
  void of_a_day_before_it_is_told_what_was_true_then() {
    assertEquals("VALID", checked("2026-07-09").path("state").asText());
    assertEquals("REVOKED", checked("2026-07-10").path("state").asText());
    assertFalse(checked("2026-07-06").path("found").asBoolean(true));
    ObjectNode ahead = question("2026-07-11");
    ExamSeason.refused(
        "422 DAY_NOT_PAST", season.nobody().post("/certificates/check", ahead.toString()));
    assertEquals("VALID", validity("hr-clerk", "?asOf=2026-07-09"));
  }

  private static void scanned(String language, String outcome, String state) {
    Page page = browser.person(360, language);
    page.navigate(link);
    page.waitForCondition(
        () -> page.isVisible("#outcome") && page.innerText("#outcome").startsWith(outcome));
    assertEquals(name, page.innerText("#name"));
    page.click("#ask");
    page.locator("#state").waitFor();
    assertEquals(state, page.innerText("#state"));
    fits(page);
    page.context().close();
  }

  private static void fits(Page page) {
    assertEquals("", Browser.violations(page));
    assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
  }

  private static ObjectNode question(String day) {
    return Worker.JSON.createObjectNode().put("number", number).put("name", name).put("asOf", day);
  }

  private static JsonNode checked(@org.jspecify.annotations.Nullable String day) {
    ObjectNode asked = question("");
    asked.remove("asOf");
    if (day != null) {
      asked.put("asOf", day);
    }
    return done(season.nobody().post("/certificates/check", asked.toString()));
  }

  private static String validity(String who, String query) {
    return done(season.who(who).get("/certificates/" + number + "/validity" + query))
        .path("validity")
        .asText();
  }

  private static String worker() {
    Caller clerk = season.who("hr-clerk");
    String text = URLEncoder.encode(name, StandardCharsets.UTF_8);
    String code = done(clerk.get("/registry/workers?text=" + text)).at("/items/0/code").asText();
    return done(clerk.get("/registry/workers/" + code)).path("standings").toString();
  }

  /** Whether its bit stands in the issuer's list of revocations. */
  private static boolean listed() {
    JsonNode status =
        done(season.who(PASSES).get("/certificates/" + number + "/credential"))
            .path("credentialStatus");
    String list = status.path("statusListCredential").asText().replaceFirst(".*/api/v1", "");
    String encoded = done(season.nobody().get(list)).at("/credentialSubject/encodedList").asText();
    int at = status.path("statusListIndex").asInt();
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return (in.readAllBytes()[at / 8] & (0x80 >> (at % 8))) != 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
