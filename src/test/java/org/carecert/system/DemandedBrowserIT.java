package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.carecert.system.story.Sitting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A session that demands a Safe Exam Browser. It proves a key with each request as its developers'
 * documentation says: SHA-256 over the address without its fragment, followed by the key.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemandedBrowserIT {
  private static final String DAY = "2026-09-18";
  private static final String FIRST = "candidate-1";
  private static final String SECOND = "candidate-4";
  private static final String SETTINGS = "5e".repeat(32);
  private static final String OTHER_SETTINGS = "6f".repeat(32);
  private static final String BUILD = "a7".repeat(32);

  private static CityClock clock;
  private static Browser browser;
  private static String session = "";
  private static JsonNode attempt;

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "安全浏览器", DAY);
    clock.moves(DAY + " 09:10");
    attempt = done(start());
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  private static void demand(String keys) {
    done(who("evaluator-1").put("/exam/sessions/" + session + "/browsers", keys));
  }

  private static void demandBoth() {
    demand(
        "{\"configKeys\":[\"%s\",\"%s\"],\"examKeys\":[\"%s\"]}"
            .formatted(OTHER_SETTINGS, SETTINGS, BUILD));
  }

  private static String hash(String address, String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((address + key).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String address(String path) {
    return TheHouse.get().address() + "api/v1" + path;
  }

  /** The headers of a browser with these keys that asks for this address. */
  private static String[] proof(String address, String settings, String build) {
    return new String[] {
      "X-SafeExamBrowser-ConfigKeyHash", hash(address, settings),
      "X-SafeExamBrowser-RequestHash", hash(address, build)
    };
  }

  private static Caller.Answer start(String... headers) {
    return who(FIRST)
        .post(
            "/exam/attempts",
            "{\"admission\":\"" + ExamDay.admission(FIRST, session) + "\"}",
            headers);
  }

  @Test
  @Order(1)
  void who_sits_already_meets_what_is_demanded_from_now_on_and_no_longer() {
    assertEquals(200, time().status());
    demandBoth();
    refused("409 BROWSER_NOT_ADMITTED", time());
    demand("{}");
    assertEquals(200, time().status());
    demandBoth();
    refused("409 BROWSER_NOT_ADMITTED", time());
  }

  private static Caller.Answer time() {
    return Caller.nobody()
        .get("/exam/attempts/" + code() + "/time", "Attempt-Token", attempt.path("token").asText());
  }

  private static String code() {
    return attempt.path("attempt").asText();
  }

  @Test
  @Order(2)
  void only_a_browser_that_proves_both_keys_for_this_very_address_gets_a_paper() {
    String here = address("/exam/attempts");
    refused("409 BROWSER_NOT_ADMITTED", start());
    List<String[]> wrong =
        List.of(
            proof(here, SETTINGS, SETTINGS),
            proof(here, BUILD, BUILD),
            proof(address("/exam/answers"), SETTINGS, BUILD),
            proof(here + "?", SETTINGS, BUILD),
            new String[] {"X-SafeExamBrowser-ConfigKeyHash", hash(here, SETTINGS)},
            new String[] {"X-SafeExamBrowser-RequestHash", hash(here, BUILD)},
            new String[] {
              "X-SafeExamBrowser-ConfigKeyHash", SETTINGS, "X-SafeExamBrowser-RequestHash", BUILD
            });
    for (String[] headers : wrong) {
      refused("409 BROWSER_NOT_ADMITTED", start(headers));
    }
    assertEquals(code(), done(start(proof(here, SETTINGS, BUILD))).path("attempt").asText());
    assertEquals(code(), done(start(proof(here, OTHER_SETTINGS, BUILD))).path("attempt").asText());
    String[] shouting = proof(here, SETTINGS, BUILD);
    shouting[1] = shouting[1].toUpperCase(Locale.ROOT);
    assertEquals(code(), done(start(shouting)).path("attempt").asText());
  }

  @Test
  @Order(3)
  void a_token_that_was_carried_into_another_browser_reads_saves_and_ends_nothing() {
    String path = "/exam/attempts/" + code();
    String answer = "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"A\"}";
    Caller nobody = Caller.nobody();
    Map<String, Function<String[], Caller.Answer>> calls =
        Map.of(
            path,
            headers -> nobody.get(path, headers),
            path + "/time",
            headers -> nobody.get(path + "/time", headers),
            path + "/pictures/" + "0".repeat(64),
            headers -> nobody.get(path + "/pictures/" + "0".repeat(64), headers),
            "/exam/answers",
            headers -> nobody.post("/exam/answers", answer.formatted(1, 1), headers),
            path + "/responses",
            headers -> nobody.post(path + "/responses", answer.formatted(2, 2), headers),
            path + "/waiting",
            headers ->
                nobody.post(
                    path + "/waiting", "{\"answers\":[" + answer.formatted(3, 3) + "]}", headers),
            path + "/signals",
            headers -> nobody.post(path + "/signals", "{\"kind\":\"COPIED\"}", headers),
            path + "/hand-in",
            headers -> nobody.post(path + "/hand-in", null, headers));
    calls.forEach(
        (called, call) -> {
          refused("409 BROWSER_NOT_ADMITTED", call.apply(carried()));
          refused(
              "409 BROWSER_NOT_ADMITTED",
              call.apply(carried(proof(address(called), SETTINGS, SETTINGS))));
          refused(
              "409 BROWSER_NOT_ADMITTED",
              call.apply(carried(proof(address("/exam/attempts"), SETTINGS, BUILD))));
        });
    Function<String, Caller.Answer> proven =
        called ->
            Objects.requireNonNull(calls.get(called))
                .apply(carried(proof(address(called), SETTINGS, BUILD)));
    JsonNode view = done(proven.apply(path));
    assertEquals(0, view.path("answers").size(), view.path("answers").toString());
    assertEquals("RUNNING", view.path("state").asText());
    String picture = path + "/pictures/" + "0".repeat(64);
    for (String called :
        List.of(path + "/time", "/exam/answers", path + "/responses", path + "/signals")) {
      done(proven.apply(called));
    }
    refused("404 NOT_FOUND", proven.apply(picture));
    JsonNode receipt = done(proven.apply(path + "/hand-in"));
    assertEquals("CANDIDATE", receipt.path("finishedBy").asText());
    assertEquals(
        "2",
        Tables.column(
                "select count(*)::text from exam_response r join exam_attempt a on a.id ="
                    + " r.attempt_id where a.code = ?",
                code())
            .get(0));
  }

  private static String[] carried(String... proof) {
    String[] all = new String[proof.length + 2];
    System.arraycopy(proof, 0, all, 2, proof.length);
    all[0] = "Attempt-Token";
    all[1] = attempt.path("token").asText();
    return all;
  }

  @Test
  @Order(4)
  void on_the_page_a_wrong_browser_is_told_so_and_the_right_one_sits_to_the_end() {
    Page wrong = browser.signedIn(SECOND, 1_280, "zh-CN");
    // The waiting room presses nothing by itself while the test goes to another page.
    String admission = ExamDay.admission(SECOND, session);
    wrong.addInitScript("sessionStorage.setItem('exam-went-in-" + admission + "', 'yes')");
    wrong.navigate("exam/waiting.xhtml?admission=" + admission);
    Browser.going(wrong, () -> wrong.click("[id='form:start']"));
    wrong.waitForCondition(() -> wrong.innerText("main").contains("安全考试浏览器"));
    Page right = browser.signedIn(SECOND, 1_280, "zh-CN");
    right.route("**/*", route -> route.resume(proven(route)));
    right.navigate("exam/sitting.xhtml?attempt=" + started());
    right.locator("#question").waitFor();
    right.click("#to1");
    right.locator("#options input").first().check();
    right.waitForCondition(() -> Sitting.nothingWaits(right));
    wrong.navigate(right.url());
    assertTrue(wrong.innerText("main").contains("安全考试浏览器"), wrong.innerText("main"));
    assertEquals(0, wrong.locator("[data-token]").count(), "no token without the browser");
    right.unroute("**/*");
    right.click("#to2");
    right.locator("#options input").first().check();
    right.waitForCondition(() -> right.innerText("#saved").contains("重新打开"));
    right.route("**/*", route -> route.resume(proven(route)));
    right.reload();
    right.waitForCondition(() -> Sitting.nothingWaits(right));
    right.click("#handIn");
    right.click("#confirmYes");
    right.locator("#done").waitFor();
  }

  private static String started() {
    return done(who(SECOND)
            .post(
                "/exam/attempts",
                "{\"admission\":\"" + ExamDay.admission(SECOND, session) + "\"}",
                proof(address("/exam/attempts"), SETTINGS, BUILD)))
        .path("attempt")
        .asText();
  }

  // What the real browser does with each request to the host of its page.
  private static Route.ResumeOptions proven(Route route) {
    Map<String, String> headers = new HashMap<>(route.request().headers());
    String[] proof = proof(route.request().url().replaceFirst("#.*", ""), SETTINGS, BUILD);
    headers.put(proof[0], proof[1]);
    headers.put(proof[2], proof[3]);
    return new Route.ResumeOptions().setHeaders(headers);
  }
}
