package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A paper with every type of item: made by programs, sat by a program and on a phone. */
final class EveryItemType {
  private static final String SCOPE = "occupation=4-10-01-02&level=5";
  private static final String POINTS =
      """
      range,rangeName,rangeNameKo,weight,point,pointName,importance
      T,全题型,,10,T-1,一,X
      T,全题型,,10,T-2,二,X
      T,全题型,,10,T-3,三,X
      T,全题型,,10,T-4,四,X
      T,全题型,,10,T-5,五,X
      T,全题型,,10,T-6,六,X
      T,全题型,,10,T-7,七,X
      T,全题型,,10,T-8,八,X
      T,全题型,,10,T-9,九,X
      """;
  private static final String ITEMS =
      """
      code,type,point,importance,difficulty,stem,optionA,optionB,optionC,match1,match2,match3,key,rule,source,picture,pictureAlt
      T1,SINGLE,T-1,X,EASY,看图选一项,甲,乙,丙,,,,B,,书,every.png,一块蓝色的板
      T2,MULTIPLE,T-2,X,EASY,选几项,甲,乙,丙,,,,AC,PARTIAL,书
      T3,TRUE_FALSE,T-3,X,EASY,对不对,正确,错误,,,,,A,,书
      T4,MATCHING,T-4,X,EASY,连一连,发热,腹泻,皮疹,测体温,补水,看皮肤,A1B2C3,PARTIAL,书
      T5,ORDERING,T-5,X,EASY,排一排,先洗手,再擦干,后涂霜,,,,ABC,,书
      T6,FILL_IN,T-6,X,EASY,填一填,,,,,,,七步洗手法|洗手七步法,,书
      T7,NUMERIC,T-7,X,EASY,算一算,,,,,,,36.5,0.5,书
      T8,SHORT_ANSWER,T-8,X,EASY,答一答,,,,,,,说出三点,6,书
      T9,CASE_ANALYSIS,T-9,X,EASY,析一析,,,,,,,原因和做法,20,书
      """;
  private static final Map<String, String> GOOD =
      Map.of(
          "SINGLE",
          "B",
          "MULTIPLE",
          "A",
          "TRUE_FALSE",
          "A",
          "MATCHING",
          "A2B1",
          "ORDERING",
          "CAB",
          "FILL_IN",
          "七步洗手法",
          "NUMERIC",
          "36.8",
          "SHORT_ANSWER",
          "一、二、三");
  private static final Map<String, String> BAD =
      Map.of(
          "SINGLE",
          "AB",
          "MULTIPLE",
          "BA",
          "MATCHING",
          "B1A1",
          "ORDERING",
          "ABB",
          "FILL_IN",
          "字".repeat(201));

  private static String blueprint = "";

  private EveryItemType() {}

  /** The second officer approves the whole bank; its author may not, and no step is skipped. */
  static void approved() {
    JsonNode own = stepped("evaluator-1", "DRAFT", "REVIEWED");
    assertEquals(0, own.path("taken").asInt(), own.toString());
    assertEquals("SAME_OFFICER", own.at("/refused/0/reasons/0/code").asText(), own.toString());
    JsonNode early = stepped("evaluator-1b", "DRAFT", "APPROVED");
    assertEquals("STEP_OUT_OF_ORDER", early.at("/refused/0/reasons/0/code").asText());
    for (String[] step : new String[][] {{"DRAFT", "REVIEWED"}, {"REVIEWED", "APPROVED"}}) {
      JsonNode report = stepped("evaluator-1b", step[0], step[1]);
      assertTrue(report.path("taken").asInt() >= 200, report.toString());
      assertEquals(0, report.path("refused").size(), report.toString());
    }
  }

  private static JsonNode stepped(String username, String from, String to) {
    return BankSteps.all(Caller.as(username), "4-10-01-02", 5, from + " " + to);
  }

  /**
   * Both have handed in; the machine leaves the theory mark to people; the item knows who met it.
   */
  static void waitsForPeople(String session) {
    Caller evaluator = Caller.as("evaluator-1");
    JsonNode lines = done(evaluator.get("/exam/sessions/" + session + "/admissions"));
    for (JsonNode line : lines.path("items")) {
      assertTrue(line.path("theory").isNull(), line.toString());
      assertFalse(line.path("finishedAt").isNull(), line.toString());
    }
    JsonNode file = done(evaluator.get("/exam/items/T9?" + SCOPE));
    assertEquals(2, file.path("met").asInt(), file.toString());
    assertEquals(2, file.at("/versions/0/steps").size(), file.toString());
    JsonNode met = done(evaluator.get("/exam/items/T9/met?" + SCOPE));
    assertEquals(2, met.size(), met.toString());
  }

  private static JsonNode started(String username, String session) {
    for (JsonNode mine : Caller.as(username).get("/exam/mine").json()) {
      if (mine.path("session").asText().equals(session)) {
        String body = "{\"admission\":\"" + mine.path("admission").asText() + "\"}";
        return done(Caller.as(username).post("/exam/attempts", body));
      }
    }
    throw new IllegalStateException(username + " has no seat in " + session);
  }

  /** Imports, approves, seals, plans and admits; gives the session. */
  static String planned(String cohort, String day) {
    Caller evaluator = Caller.as("evaluator-1");
    upload(evaluator, "/exam/points/import?" + SCOPE, POINTS.getBytes(StandardCharsets.UTF_8));
    byte[] items = ITEMS.getBytes(StandardCharsets.UTF_8);
    JsonNode early = upload(evaluator, "/exam/items/import?" + SCOPE, items);
    assertTrue(early.toString().contains("PICTURE_UNKNOWN"), early.toString());
    Caller.Answer torn =
        evaluator.upload("/exam/pictures?name=every.png", "x.png", new byte[] {1, 2});
    assertEquals("422 PICTURE_INVALID", torn.status() + " " + torn.codes());
    upload(evaluator, "/exam/pictures?name=every.png", picture());
    JsonNode report = upload(evaluator, "/exam/items/import?" + SCOPE, items);
    assertEquals(0, report.path("rejected").size(), report.toString());
    assertEquals(9, report.path("added").asInt() + early.path("added").asInt());
    stepped("evaluator-1b", "DRAFT", "REVIEWED");
    stepped("evaluator-1b", "REVIEWED", "APPROVED");
    blueprint =
        code(
            evaluator.post(
                "/exam/blueprints",
                "{\"name\":\"全题型细目表\",\"occupation\":\"4-10-01-02\",\"level\":5,\"items\":9,"
                    + "\"minutes\":90,\"mix\":{\"easy\":100,\"medium\":0,\"hard\":0},\"weights\":{\"T\":100}}"));
    done(Caller.as("evaluator-1b").post("/exam/blueprints/" + blueprint + "/publish", null));
    String session = WrongOrderIT.planned(code(sealed(1)), day);
    JsonNode admitted =
        done(
            evaluator.post(
                "/exam/sessions/" + session + "/admissions", "{\"cohort\":\"" + cohort + "\"}"));
    assertEquals(2, admitted.path("admitted").size(), admitted.toString());
    for (String officer : new String[] {"evaluator-1", "evaluator-1b"}) {
      done(Caller.as(officer).post("/exam/sessions/" + session + "/releases", null));
    }
    return session;
  }

  /** What two candidates met rests for a while, and is drawn no more once too many have met it. */
  static void rests(CityClock clock) {
    assertEquals(201, sealed(2).status());
    from("exam.item.rest.days", "30", "2026-07-09");
    from("exam.item.rest.days", "0", "2026-07-20");
    from("exam.item.exposure.max", "2", "2026-07-22");
    from("exam.item.exposure.max", "1000", "2026-07-25");
    clock.moves("2026-07-09 10:00");
    assertEquals("422 SHORT_OF_EASY", sealed(3).status() + " " + sealed(3).codes());
    clock.moves("2026-07-21 10:00");
    assertEquals(201, sealed(3).status());
    clock.moves("2026-07-22 10:00");
    assertEquals("422 SHORT_OF_EASY", sealed(4).status() + " " + sealed(4).codes());
    clock.moves("2026-07-25 10:00");
    assertEquals(201, sealed(4).status());
  }

  private static Caller.Answer sealed(int seed) {
    return Caller.as("evaluator-1")
        .post("/exam/forms", "{\"blueprint\":\"" + blueprint + "\",\"seed\":" + seed + "}");
  }

  private static void from(String key, String value, String day) {
    String wanted =
        "{\"key\":\"%s\",\"value\":\"%s\",\"validFrom\":\"%s\",\"citation\":\"通知\",\"confirmed\":true}"
            .formatted(key, value, day);
    String made = code(Caller.as("hr-clerk").post("/parameters", wanted));
    done(Caller.as("hr-reviewer").post("/standards/proposals/" + made + "/approval", null));
  }

  /** A program sits it: each answer is taken in its shape only, and no key can be seen. */
  static void byProgram(String username, String session) {
    Caller candidate = Caller.as(username);
    JsonNode attempt = started(username, session);
    String path = "/exam/attempts/" + attempt.path("attempt").asText();
    String token = attempt.path("token").asText();
    assertFalse(attempt.toString().matches("(?i).*(answerKey|\"key\"|\"rule\").*"));
    int sequence = 0;
    for (JsonNode question : attempt.at("/paper/questions")) {
      String type = question.path("type").asText();
      int no = question.path("no").asInt();
      String bad = BAD.getOrDefault(type, "字".repeat(2001));
      sequence++;
      Caller.Answer refused =
          candidate.post("/exam/answers", answer(no, sequence, bad), "Attempt-Token", token);
      assertEquals("422 ANSWER_INVALID", refused.status() + " " + refused.codes(), type);
      String good = GOOD.getOrDefault(type, "");
      sequence++;
      done(candidate.post("/exam/answers", answer(no, sequence, good), "Attempt-Token", token));
      shows(candidate, path, token, question);
    }
    assertEquals(9, attempt.path("items").asInt());
    done(candidate.post(path + "/hand-in", null, "Attempt-Token", token));
  }

  private static void shows(Caller candidate, String path, String token, JsonNode question) {
    if (question.path("type").asText().equals("ORDERING")) {
      assertFalse(question.path("options").toString().startsWith("[\"先洗手\""));
    }
    if (question.path("type").asText().equals("SINGLE")) {
      assertEquals("一块蓝色的板", question.at("/picture/alt").asText(), question.toString());
      String picture = path + "/pictures/" + question.at("/picture/digest").asText();
      Caller.Answer given = candidate.get(picture, "Attempt-Token", token);
      assertEquals("200 image/png", given.status() + " " + given.type());
      assertEquals(401, Caller.nobody().get(picture).status());
      String other = path + "/pictures/" + "0".repeat(64);
      assertEquals(404, candidate.get(other, "Attempt-Token", token).status());
    }
  }

  /** Somebody sits it on a phone, with fingers and with keys; nothing is lost by a reload. */
  static void onPhone(String username, String session) {
    try (Browser browser = new Browser()) {
      Page page = browser.signedIn(username, 360, "zh-CN");
      JsonNode attempt = started(username, session);
      page.navigate("exam/sitting.xhtml?attempt=" + attempt.path("attempt").asText());
      page.locator("#question").waitFor();
      Map<String, Integer> places = places(attempt);
      standsInHisOwnOrder(page, attempt);
      answers(page, places);
      page.waitForCondition(() -> answered(attempt).size() >= 7);
      go(page, places, "SHORT_ANSWER");
      String typed = typedUntilSaved(page, attempt);
      page.reload();
      page.locator("#question").waitFor();
      go(page, places, "MATCHING");
      assertEquals("2", page.inputValue("#pairA"));
      go(page, places, "SHORT_ANSWER");
      assertEquals(typed, page.inputValue("#typed"), "up to the last key");
      go(page, places, "CASE_ANALYSIS");
      assertEquals("先安抚，\n再查找原因。", page.inputValue("#typed"));
      List<String> answered = answered(attempt);
      assertTrue(answered.contains("A2B1"), answered.toString());
      assertTrue(answered.stream().anyMatch(a -> a.matches("[ABC]{3}")), answered.toString());
      assertTrue(answered.containsAll(List.of("36.4", "七步洗手法")), answered.toString());
      page.click("#handIn");
      page.click("#confirmYes");
      page.locator("#done").waitFor();
    }
  }

  /** What is matched and ordered stands as the server drew it for this attempt. */
  private static void standsInHisOwnOrder(Page page, JsonNode attempt) {
    for (JsonNode question : attempt.at("/paper/questions")) {
      int no = question.path("no").asInt();
      String type = question.path("type").asText();
      List<String> texts = new ArrayList<>();
      if (type.equals("MATCHING")) {
        for (char number : attempt.at("/order/matches/" + (no - 1)).asText().toCharArray()) {
          texts.add(question.at("/matches/" + (number - '1')).asText());
        }
        assertEquals(3, texts.size(), attempt.path("order").toString());
        go(page, places(attempt), type);
        assertEquals(texts, page.locator(".ex-right li").allInnerTexts());
      } else if (type.equals("ORDERING")) {
        for (char letter : attempt.at("/order/options/" + (no - 1)).asText().toCharArray()) {
          texts.add(question.at("/options/" + (letter - 'A')).asText());
        }
        assertEquals(3, texts.size(), attempt.path("order").toString());
        go(page, places(attempt), type);
        assertEquals(texts, page.locator("#order li span").allInnerTexts());
      }
    }
  }

  /** Who types without a pause is saved all the same, sooner or later; gives all he typed. */
  private static String typedUntilSaved(Page page, JsonNode attempt) {
    StringBuilder typed = new StringBuilder();
    while (answered(attempt).stream().noneMatch(a -> a.startsWith("1234"))) {
      assertTrue(typed.length() < 100, "nothing is saved of what is typed");
      page.locator("#typed").pressSequentially("1234567890", slowly());
      typed.append("1234567890");
    }
    return typed.toString();
  }

  private static Locator.PressSequentiallyOptions slowly() {
    return new Locator.PressSequentiallyOptions().setDelay(350);
  }

  private static List<String> answered(JsonNode attempt) {
    String path = "/exam/attempts/" + attempt.path("attempt").asText();
    List<String> answered = new ArrayList<>();
    done(Caller.nobody().get(path, "Attempt-Token", attempt.path("token").asText()))
        .path("answers")
        .forEach(answer -> answered.add(answer.path("answer").asText()));
    return answered;
  }

  private static void answers(Page page, Map<String, Integer> places) {
    go(page, places, "SINGLE");
    page.waitForFunction("() => document.querySelector('#picture img')?.naturalWidth === 200");
    assertEquals("一块蓝色的板", page.getAttribute("#picture img", "alt"));
    fits(page);
    page.check("#optionB");
    go(page, places, "MATCHING");
    page.selectOption("#pairA", "2");
    page.selectOption("#pairB", "1");
    fits(page);
    go(page, places, "ORDERING");
    page.click("#takeOrder");
    Locator down = page.locator("#order .ex-down").first();
    String first = page.locator("#order li span").first().innerText();
    down.focus();
    down.press("Enter");
    assertEquals(first, page.locator("#order li span").nth(1).innerText());
    fits(page);
    go(page, places, "FILL_IN");
    page.fill("#typed", "七步洗手法");
    fits(page);
    go(page, places, "NUMERIC");
    page.fill("#typed", "约36度");
    page.locator("#typedDoubt:has-text('不是一个数')").waitFor();
    fits(page);
    for (String number : List.of("+36.4", "３６．４", "36.", ".5", "−3")) {
      page.fill("#typed", number);
      assertEquals("", page.textContent("#typedDoubt"), number);
    }
    page.fill("#typed", "36.4");
    go(page, places, "CASE_ANALYSIS");
    page.fill("#typed", "先安抚，\n再查找原因。");
    fits(page);
    go(page, places, "TRUE_FALSE");
    page.check("#optionA");
    page.click("#wholePaper");
    page.waitForFunction("() => document.querySelector('#paper img')?.naturalWidth === 200");
    fits(page);
    page.click("#wholePaper");
  }

  private static void fits(Page page) {
    assertEquals("", Browser.violations(page));
    assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
  }

  private static void go(Page page, Map<String, Integer> places, String type) {
    page.click("#to" + places.getOrDefault(type, 0));
  }

  private static Map<String, Integer> places(JsonNode attempt) {
    Map<String, Integer> places = new HashMap<>();
    attempt
        .at("/paper/questions")
        .forEach(q -> places.put(q.path("type").asText(), q.path("no").asInt()));
    return places;
  }

  private static String answer(int no, int sequence, String answer) {
    return "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}".formatted(no, sequence, answer);
  }

  private static JsonNode upload(Caller caller, String path, byte[] file) {
    return done(caller.upload(path, "every.csv", file));
  }

  private static String code(Caller.Answer answer) {
    return done(answer).path("code").asText();
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }

  /** A picture of 200 by 120 dots. */
  static byte[] picture() {
    BufferedImage image = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
    image.setRGB(10, 10, 0x0000FF);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
