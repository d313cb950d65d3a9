package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An item on the pages of the bank: found, changed by sheet, reviewed by two people, ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ItemBankPagesIT {
  private static final String HEADER =
      "code,type,point,importance,difficulty,stem,optionA,optionB,optionC,key,rule,source\n";

  private static final String POINTS =
      """
      range,rangeName,rangeNameKo,weight,point,pointName,importance
      %1$s,%1$s 范围,,%2$d,%1$s-1,%3$s,%4$s
      """;

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
    Caller evaluator = Caller.as("evaluator-1");
    upload(
        evaluator,
        "points",
        """
        range,rangeName,rangeNameKo,weight,point,pointName,importance
        Q,页面范围,,10,Q-1,页面上的试题,X
        """);
    JsonNode first =
        upload(
            evaluator,
            "items",
            HEADER
                + "PAGE-1,ORDERING,Q-1,X,EASY,请排序,先洗手,再擦干,后涂霜,ABC,,书\n"
                + "PAGE-2,FILL_IN,Q-1,X,EASY,请填空,,,,洗手|洗净双手,CASE,书\n");
    assertEquals(0, first.path("rejected").size(), first.toString());
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static JsonNode upload(Caller caller, String kind, String text) {
    return upload(caller, kind, text.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode upload(Caller caller, String kind, byte[] sheet) {
    Caller.Answer answer = caller.upload("/exam/" + kind + "/import", kind + ".csv", sheet);
    assertEquals(200, answer.status(), answer.text());
    return answer.json();
  }

  private static void presses(Page page, String button) {
    Browser.going(page, () -> page.click("[id='form:" + button + "']"));
  }

  private static JsonNode file(String code) {
    return Caller.as("evaluator-1").get("/exam/items/" + code).json();
  }

  @Test
  @Order(1)
  void what_goes_out_as_a_sheet_comes_back_unchanged_and_what_was_changed_as_a_new_version() {
    Caller evaluator = Caller.as("evaluator-1");
    Caller.Answer sheet = evaluator.get("/exam/item-files?format=XLSX&text=PAGE-");
    assertEquals(200, sheet.status(), sheet.text());
    JsonNode same = upload(evaluator, "items", sheet.body());
    assertEquals(2, same.path("unchanged").asInt(), same.toString());
    assertEquals(0, same.path("changed").asInt(), same.toString());
    JsonNode changed =
        upload(evaluator, "items", HEADER + "PAGE-2,FILL_IN,Q-1,X,EASY,请填空,,,,洗手|洗净双手,CASE,另一本书\n");
    assertEquals(1, changed.path("changed").asInt(), changed.toString());
    JsonNode file = file("PAGE-2");
    assertEquals(2, file.at("/present/version").asInt(), file.toString());
    assertEquals("DRAFT", file.at("/present/state").asText(), file.toString());
    assertEquals(2, file.path("versions").size(), file.toString());
  }

  @Test
  @Order(2)
  void the_author_finds_his_draft_and_may_not_review_it() {
    Page page = browser.signedIn("evaluator-1", 1280, "zh-CN");
    page.navigate("exam/items.xhtml");
    page.fill("[id='form:text']", "PAGE-");
    page.selectOption("[id='form:state']", "DRAFT");
    presses(page, "search");
    page.waitForCondition(() -> page.locator("#items tbody tr").count() == 2);
    page.selectOption("[id='form:to']", "REVIEWED");
    presses(page, "step");
    String told = page.innerText("[id='form:stepped']");
    assertTrue(told.contains("PAGE-1") && told.contains("另一个人"), told);
    assertEquals("", Browser.violations(page));
    Browser.going(page, () -> page.click("#items >> text=PAGE-1"));
    assertTrue(page.innerText("main").contains("请排序"));
    page.selectOption("[id='form:to']", "REVIEWED");
    presses(page, "step");
    assertTrue(page.innerText(".cc-messages").contains("另一个人"), page.innerText("body"));
  }

  @Test
  @Order(3)
  void the_second_reviews_approves_and_an_end_says_why() {
    Page page = browser.signedIn("evaluator-1b", 360, "zh-CN");
    page.navigate("exam/item.xhtml?code=PAGE-1");
    assertEquals("", Browser.violations(page));
    changedMeanwhile();
    step(page, "REVIEWED", "");
    assertTrue(page.innerText(".cc-messages").contains("第 2 版"), page.innerText("body"));
    assertTrue(page.innerText(".cc-state").contains("v2"), page.innerText(".cc-state"));
    assertEquals("DRAFT", file("PAGE-1").at("/present/state").asText());
    step(page, "REVIEWED", "");
    assertTrue(page.innerText(".cc-state").contains("已审核"), page.innerText(".cc-state"));
    step(page, "APPROVED", "");
    assertTrue(page.innerText(".cc-state").contains("已批准"), page.innerText(".cc-state"));
    step(page, "COMPROMISED", "");
    assertTrue(page.innerText(".cc-state").contains("已批准"), page.innerText(".cc-state"));
    step(page, "COMPROMISED", "网上出现原题");
    assertTrue(page.innerText(".cc-state").contains("泄露"), page.innerText(".cc-state"));
    String versions = page.innerText("#versions");
    assertTrue(versions.contains("网上出现原题") && versions.contains("请排序"), versions);
    assertTrue(page.locator("#versions tbody tr").first().innerText().contains("依据"), versions);
    assertEquals(0, page.locator("[id='form:step']").count());
    presses(page, "show");
    assertEquals(0, page.locator("#met tbody tr").count());
    assertEquals("", Browser.violations(page));
    assertEquals("COMPROMISED", file("PAGE-1").at("/present/state").asText());
  }

  private static void changedMeanwhile() {
    JsonNode report =
        upload(
            Caller.as("evaluator-1"),
            "items",
            HEADER + "PAGE-1,ORDERING,Q-1,X,EASY,请排序,先洗手,再擦干,后涂霜,ABC,,另一本书\n");
    assertEquals(1, report.path("changed").asInt(), report.toString());
  }

  private static void step(Page page, String to, String note) {
    page.selectOption("[id='form:to']", to);
    page.fill("[id='form:note']", note);
    presses(page, "step");
  }

  @Test
  @Order(4)
  void what_got_a_new_version_after_the_search_is_not_moved_and_stops_no_other() {
    String rows = "NEW-%d,TRUE_FALSE,Q-1,X,EASY,新题%d,对,错,,A,,%s\n";
    String first = rows.formatted(1, 1, "书");
    Caller author = Caller.as("evaluator-1");
    upload(author, "items", HEADER + first + rows.formatted(2, 2, "书"));
    Page page = browser.signedIn("evaluator-1b", 1280, "zh-CN");
    page.navigate("exam/items.xhtml");
    page.fill("[id='form:text']", "NEW-");
    presses(page, "search");
    page.waitForCondition(() -> page.locator("#items tbody tr").count() == 2);
    upload(author, "items", HEADER + rows.formatted(2, 2, "另一本书") + rows.formatted(3, 3, "书"));
    page.selectOption("[id='form:to']", "REVIEWED");
    presses(page, "step");
    String told = page.innerText("[id='form:stepped']");
    assertTrue(told.contains("已办理 1 题") && told.contains("未办理 1 题"), told);
    assertTrue(told.contains("NEW-2") && told.contains("第 2 版"), told);
    assertEquals("REVIEWED", file("NEW-1").at("/present/state").asText());
    assertEquals("DRAFT", file("NEW-2").at("/present/state").asText());
    assertEquals("DRAFT", file("NEW-3").at("/present/state").asText(), "never shown");
    assertEquals("", Browser.violations(page));
  }

  @Test
  @Order(4)
  void a_program_names_the_version_of_each_item_and_is_told_of_each_that_stays() {
    Caller second = Caller.as("evaluator-1b");
    ObjectNode body = BankSteps.body("4-10-01-03", 5, "RETIRED").put("note", "内容过时");
    assertEquals(422, second.post("/exam/items/steps", body.toString()).status());
    ArrayNode items = body.withArray("items");
    BankSteps.read(items, "PAGE-2", 1);
    BankSteps.read(items, "NOWHERE", 1);
    JsonNode report = second.post("/exam/items/steps", body.toString()).json();
    assertEquals(0, report.path("taken").asInt(), report.toString());
    assertEquals(
        List.of("ITEM_CHANGED", "NOT_FOUND"),
        report.path("refused").findValues("reasons").stream()
            .map(reasons -> reasons.path(0).path("code").asText())
            .toList());
  }

  @Test
  @Order(4)
  void a_picture_is_taken_in_under_the_name_of_its_file() {
    Page page = browser.signedIn("evaluator-1", 360, "zh-CN");
    page.navigate("exam/pictures.xhtml");
    take(page, "page.png", new byte[] {1, 2, 3});
    assertTrue(page.innerText(".cc-messages").contains("PNG 或 JPEG"), page.innerText("body"));
    take(page, "page.png", EveryItemType.picture());
    assertTrue(page.innerText("#pictures").contains("page.png"), page.innerText("body"));
    assertEquals("", Browser.violations(page));
  }

  @Test
  @Order(5)
  void a_sheet_takes_no_correction_back_that_a_colleague_made_meanwhile() {
    String row = "VER-%d,TRUE_FALSE,Q-1,X,EASY,%s,对,错,,A,,书\n";
    Caller author = Caller.as("evaluator-1");
    upload(author, "items", HEADER + row.formatted(1, "旧题一") + row.formatted(2, "旧题二"));
    String sheet =
        new String(
            author.get("/exam/item-files?format=CSV&text=VER-").body(), StandardCharsets.UTF_8);
    assertTrue(sheet.lines().findFirst().orElseThrow().contains("version"), sheet);
    upload(Caller.as("evaluator-1b"), "items", HEADER + row.formatted(1, "同事改正的题一"));
    JsonNode report = upload(author, "items", sheet.replace("旧题", "我改的题"));
    assertEquals(1, report.path("changed").asInt(), report.toString());
    assertEquals("VER-1", report.at("/rejected/0/code").asText(), report.toString());
    assertEquals("ITEM_CHANGED", report.at("/rejected/0/reasons/0/code").asText());
    assertTrue(report.at("/rejected/0/reasons/0/message").asText().contains("重新导出"));
    assertEquals("VER-2", report.at("/changes/0/code").asText(), report.toString());
    assertEquals("旧题二", report.at("/changes/0/parts/0/before").asText(), report.toString());
    assertEquals("我改的题二", report.at("/changes/0/parts/0/after").asText(), report.toString());
    assertEquals("同事改正的题一", file("VER-1").at("/present/chinese/stem").asText());
  }

  @Test
  @Order(5)
  void a_title_changes_no_item_before_somebody_said_so_and_what_was_previewed_is_taken() {
    Caller author = Caller.as("evaluator-1");
    upload(author, "items", HEADER + "GIVEN-1,TRUE_FALSE,Q-1,X,EASY,同事的题,正确,错误,,A,,书\n");
    byte[] gift = "::GIVEN-1::别的题{T}\n".getBytes(StandardCharsets.UTF_8);
    String path = "/exam/items/import?point=Q-1&difficulty=EASY&source=x";
    JsonNode kept = author.upload(path, "x.txt", gift).json();
    assertEquals("TITLE_KNOWN", kept.at("/rejected/0/reasons/0/code").asText(), kept.toString());
    assertTrue(kept.at("/changes/0/asked").asBoolean(), kept.toString());
    assertEquals(1, file("GIVEN-1").path("versions").size());
    Page page = browser.signedIn("evaluator-1", 1280, "zh-CN");
    page.navigate("exam/items.xhtml");
    page.setInputFiles("[id='form:file']", new FilePayload("x.txt", "text/plain", gift));
    page.locator("details", new Page.LocatorOptions().setHasText("默认值")).first().click();
    page.selectOption("[id='form:givenPoint']", "Q-1");
    page.selectOption("[id='form:givenDifficulty']", "EASY");
    page.fill("[id='form:givenSource']", "教师自编");
    presses(page, "preview");
    String told = page.innerText("#changes");
    assertTrue(told.contains("GIVEN-1") && told.contains("同事的题") && told.contains("别的题"), told);
    assertEquals("", Browser.violations(page));
    page.check("[id='form:titles']");
    page.locator("details", new Page.LocatorOptions().setHasText("默认值")).first().click();
    page.selectOption("[id='form:givenDifficulty']", "HARD");
    page.selectOption("[id='form:points']", "true");
    presses(page, "take");
    page.locator("text=变更 1").waitFor();
    JsonNode file = file("GIVEN-1");
    assertEquals(2, file.path("versions").size(), file.toString());
    assertEquals("别的题", file.at("/present/chinese/stem").asText(), file.toString());
    assertEquals("EASY", file.at("/present/difficulty").asText(), "as previewed");
  }

  @Test
  @Order(5)
  void a_search_reads_both_languages_every_entry_and_any_sign() {
    Caller author = Caller.as("evaluator-1");
    upload(
        author,
        "items",
        "code,type,point,importance,difficulty,stem,optionA,optionB,key,rule,source,stemKo,optionAKo,"
            + "optionBKo\n"
            + "SEEK_1,SINGLE,Q-1,X,EASY,含量 50% 的消毒液用于,Bcg 接种,寻物甲,A,,书,소독액 찾기,왁찐접종,물건갑\n"
            + "SEEKX1,FILL_IN,Q-1,X,EASY,寻物填空,,,寻物答案乙,,书,,,\n");
    assertEquals(List.of("SEEK_1"), found("text=SEEK_1"), "an underscore is no wildcard");
    assertEquals(List.of("SEEK_1"), found("text=seek_1"));
    assertEquals(List.of("SEEK_1"), found("text=50%25"));
    assertEquals(List.of("SEEK_1"), found("text=bCG"));
    assertEquals(List.of("SEEK_1"), found("text=" + encoded("소독액 찾기")));
    assertEquals(List.of("SEEK_1"), found("text=" + encoded("왁찐")));
    assertEquals(List.of("SEEK_1"), found("text=" + encoded("寻物甲")));
    assertEquals(List.of("SEEKX1"), found("text=" + encoded("寻物答案")));
    assertEquals(List.of(), found("text=" + encoded("%甲")));
    assertEquals(List.of("SEEKX1", "SEEK_1"), found("text=SEEK&point=Q-1&importance=X"));
    assertEquals(List.of(), found("text=SEEK&importance=Y"));
    assertEquals(List.of(), found("text=SEEK&point=Q-9"));
    Page page = browser.signedIn("evaluator-1", 360, "zh-CN");
    page.navigate("exam/items.xhtml");
    page.fill("[id='form:text']", "소독액");
    page.selectOption("[id='form:wantedPoint']", "Q-1");
    page.selectOption("[id='form:importance']", "X");
    presses(page, "search");
    page.waitForCondition(() -> page.locator("#items tbody tr").count() == 1);
    page.selectOption("[id='form:importance']", "Y");
    presses(page, "search");
    page.waitForCondition(() -> page.locator("#items tbody tr").count() == 0);
    assertEquals("", Browser.violations(page));
  }

  private static List<String> found(String filter) {
    JsonNode page = Caller.as("evaluator-1").get("/exam/items?" + filter).json();
    return page.path("items").findValuesAsText("code").stream().sorted().toList();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  @Order(5)
  void two_who_import_the_same_at_once_come_one_after_the_other() {
    StringBuilder sheet = new StringBuilder(HEADER);
    for (int i = 1; i <= 60; i++) {
      sheet.append("TWICE-%d,TRUE_FALSE,Q-1,X,EASY,同时导入的第 %d 题,对,错,,A,,书\n".formatted(i, i));
    }
    List<JsonNode> reports =
        Stream.of("evaluator-1", "evaluator-1b")
            .map(Caller::as)
            .map(who -> CompletableFuture.supplyAsync(() -> upload(who, "items", sheet.toString())))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertEquals(60, reports.stream().mapToInt(r -> r.path("added").asInt()).sum());
    assertEquals(60, reports.stream().mapToInt(r -> r.path("unchanged").asInt()).sum());
  }

  @Test
  @Order(6)
  void the_bank_of_another_occupation_and_level_is_reached_and_stays_on_the_page() {
    String scope = "?occupation=4-10-01-02&level=4";
    Caller evaluator = Caller.as("evaluator-1");
    elsewhere(evaluator, "points", scope, POINTS.formatted("OTHER", 10, "别处的试题", "Z"));
    String item = HEADER + "OTHER-1,TRUE_FALSE,OTHER-1,,EASY,别处的试题,对,错,,A,,书\n";
    elsewhere(evaluator, "items", scope, item);
    Page page = browser.signedIn("evaluator-1", 360, "zh-CN");
    page.navigate("exam/items.xhtml");
    page.fill("[id='form:text']", "OTHER-");
    presses(page, "search");
    page.waitForCondition(() -> page.locator("#items tbody tr").count() == 0);
    chosen(page, "search");
    page.waitForCondition(() -> page.innerText(".cc-state").contains("4-10-01-02"));
    page.fill("[id='form:text']", "OTHER-");
    presses(page, "search");
    page.waitForCondition(() -> page.locator("#items tbody tr").count() == 1);
    assertEquals("", Browser.violations(page));
    Browser.going(page, () -> page.click("#items >> text=OTHER-1"));
    assertTrue(page.innerText("main").contains("别处的试题"), page.innerText("main"));
    assertTrue(page.innerText("main").contains("· Z"), "the importance of its point");
    assertEquals(404, Caller.as("evaluator-1").get("/exam/items/OTHER-1").status());
    page.navigate("exam/blueprints.xhtml");
    chosen(page, "choose");
    assertTrue(page.innerText("main").contains("OTHER 范围"), page.innerText("main"));
    assertEquals("", Browser.violations(page));
  }

  private static void elsewhere(Caller caller, String kind, String scope, String text) {
    Caller.Answer answer =
        caller.upload(
            "/exam/" + kind + "/import" + scope, "x.csv", text.getBytes(StandardCharsets.UTF_8));
    assertEquals(200, answer.status(), answer.text());
    assertEquals(0, answer.json().path("rejected").size(), answer.text());
  }

  private static void chosen(Page page, String button) {
    page.selectOption("[id='form:occupation']", "4-10-01-02");
    page.selectOption("[id='form:level']", "4");
    presses(page, button);
  }

  @Test
  @Order(7)
  void a_changed_outline_is_told_before_and_after_and_moves_no_point_with_items() {
    Caller evaluator = Caller.as("evaluator-1");
    String renamed = POINTS.formatted("Q", 12, "另一个名称", "X").replace("Q 范围", "页面范围");
    byte[] sheet = renamed.getBytes(StandardCharsets.UTF_8);
    Caller.Answer before = evaluator.upload("/exam/points/import?preview=true", "x.csv", sheet);
    assertEquals(1, before.json().path("changed").asInt(), before.text());
    assertEquals("RANGE_CHANGED", before.json().at("/notes/0/notes/0/code").asText());
    assertEquals("POINT_CHANGED", before.json().at("/notes/0/notes/1/code").asText());
    assertTrue(before.text().contains("页面上的试题"), "what it says now");
    assertTrue(outline(evaluator).contains("页面上的试题"), "nothing is stored");
    JsonNode taken = upload(evaluator, "points", renamed);
    assertEquals(1, taken.path("changed").asInt(), taken.toString());
    assertTrue(outline(evaluator).contains("另一个名称"));
    JsonNode again = upload(evaluator, "points", renamed);
    assertEquals(1, again.path("unchanged").asInt(), again.toString());
    for (String sheetOf :
        List.of(renamed.replace(",X\n", ",Z\n"), renamed.replace("Q,页面范围,,12", "R,别的范围,,12"))) {
      JsonNode refused = upload(evaluator, "points", sheetOf);
      assertEquals("POINT_IN_USE", refused.at("/rejected/0/reasons/0/code").asText());
      assertEquals(0, refused.path("changed").asInt(), refused.toString());
    }
    JsonNode item =
        upload(evaluator, "items", HEADER + "PAGE-9,TRUE_FALSE,Q-1,Y,EASY,题,对,错,,A,,书\n");
    assertEquals("IMPORTANCE_CONTRADICTS", item.at("/rejected/0/reasons/0/code").asText());
  }

  private static String outline(Caller evaluator) {
    return evaluator.get("/exam/points").text();
  }

  @Test
  @Order(8)
  void a_draft_is_withdrawn_and_of_two_who_publish_at_once_one_is_refused() {
    Caller evaluator = Caller.as("evaluator-1");
    String draft =
        """
        {"name":"%s","occupation":"4-10-01-02","level":4,"items":1,"minutes":90,
         "mix":{"easy":100,"medium":0,"hard":0},"weights":{"OTHER":100}}""";
    String withdrawn = "待撤回的细目表";
    String code = drafted(evaluator, draft.formatted(withdrawn));
    Page page = browser.signedIn("evaluator-1", 1280, "zh-CN");
    page.navigate("exam/blueprints.xhtml");
    var row = page.locator("#blueprints tbody tr", new Page.LocatorOptions().setHasText(withdrawn));
    assertTrue(row.innerText().contains("100/0/0 与 20/70/10"), row.innerText());
    Browser.going(page, () -> row.locator("[id$=':withdraw']").click());
    page.locator("text=草稿已撤回").waitFor();
    assertEquals(0, row.locator("[id$=':publish']").count());
    Caller.Answer late =
        Caller.as("evaluator-1b").post("/exam/blueprints/" + code + "/publish", null);
    assertEquals("409 WRONG_STATE", late.status() + " " + late.codes());
    String other = "/exam/blueprints/" + drafted(evaluator, draft.formatted("两人发布")) + "/publish";
    List<Integer> told =
        Stream.of("evaluator-1b", "evaluator-1c")
            .map(Caller::as)
            .map(who -> CompletableFuture.supplyAsync(() -> who.post(other, null).status()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertEquals(List.of(200, 409), told);
    String back = other.replace("/publish", "/withdraw");
    assertEquals("ALREADY_PUBLISHED", evaluator.post(back, null).codes());
  }

  private static String drafted(Caller evaluator, String body) {
    Caller.Answer answer = evaluator.post("/exam/blueprints", body);
    assertEquals(201, answer.status(), answer.text());
    return answer.json().path("code").asText();
  }

  private static void take(Page page, String name, byte[] content) {
    page.setInputFiles("[id='form:file']", new FilePayload(name, "image/png", content));
    presses(page, "take");
  }
}
