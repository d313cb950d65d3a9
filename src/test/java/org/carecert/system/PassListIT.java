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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.carecert.launch.DemoPhoto;
import org.carecert.system.story.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A bureau's own certificates, from its list of who passed to a revocation. */
class PassListIT {
  private static final Caller CLERK = Caller.as("health-clerk");
  private static final Caller REVIEWER = Caller.as("health-reviewer");
  private static final String LISTS = "/certificates/pass-lists";
  private static final String PAGE = "certificate/pass-lists.xhtml";

  @Test
  void heads_of_nurseries_are_certified_for_their_post_by_the_health_bureau() throws Exception {
    Worker head = Worker.named("岗位一" + mark());
    Worker other = Worker.named("岗位二" + mark());
    String list = kept(CLERK, list("HEAD", null, head, other));
    String batch = prepared(CLERK, list);
    JsonNode rows = done(CLERK.get(batch)).path("rows");
    assertEquals(2, rows.size());
    assertTrue(rows.toString().contains("PHOTO_MISSING"), rows.toString());
    refused("409 LIST_IN_USE", CLERK.post(LISTS + "/" + list + "/withdraw", null));
    photographed(CLERK, rows, head);
    done(CLERK.post(batch + "/recheck", null));
    refused("403 FORBIDDEN", CLERK.post(batch + "/issue", null));
    String number = issued(REVIEWER, batch, head);

    JsonNode certificate = done(REVIEWER.get("/certificates/" + number));
    assertEquals("POST_TRAINING", certificate.path("kind").asText());
    assertEquals("HEAD", certificate.path("post").asText());
    assertTrue(certificate.path("level").isNull(), certificate.toString());
    byte[] pdf = REVIEWER.get("/certificates/" + number + "/pdf").body();
    SignedFile.valid(pdf);
    String text = Paper.text(pdf);
    for (String said : List.of("岗位培训合格证", "일자리강습합격증", "负责人", head.name(), number)) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    assertEquals(List.of(), Paper.faults(pdf));
    JsonNode credential =
        Worker.JSON.readTree(REVIEWER.get("/certificates/" + number + "/credential").body());
    assertEquals(
        "负责人",
        credential.at("/credentialSubject/achievement/name").asText(),
        credential.toString());
    assertFalse(standing(head, "HEAD").contains("POST_TRAINING_MISSING"), standing(head, "HEAD"));
    assertTrue(standing(head, "HEALTH_STAFF").contains("POST_TRAINING_MISSING"));
    assertTrue(standing(other, "HEAD").contains("POST_TRAINING_MISSING"));

    String reissue = "{\"cause\":\"LOST\",\"note\":\"声明作废〔2026〕1号\"}";
    String copy =
        done(CLERK.post("/certificates/reissues/" + number, reissue)).path("code").asText();
    done(REVIEWER.post("/certificates/reissues/" + copy + "/sign", null));
    String change = "{\"change\":\"REVOKE\",\"basis\":\"材料不实\",\"decision\":\"珲卫撤1号\"}";
    refused("404 NOT_FOUND", Caller.as("school-1").post(events(number), change));
    assertEquals(201, REVIEWER.post(events(number), change).status());
    assertTrue(standing(head, "HEAD").contains("CERTIFICATE_REVOKED"), standing(head, "HEAD"));
  }

  @Test
  void an_ability_is_certified_by_the_hr_bureau_in_both_languages() throws Exception {
    Caller clerk = Caller.as("hr-clerk");
    Worker able = Worker.named("能力" + mark());
    String ability = "婴幼儿辅食制作";
    String batch = prepared(clerk, kept(clerk, list(ability, "영유아보충식제작", able)));
    photographed(clerk, done(clerk.get(batch)).path("rows"), able);
    done(clerk.post(batch + "/recheck", null));
    String number = issued(Caller.as("hr-reviewer"), batch, able);
    String text = Paper.text(clerk.get("/certificates/" + number + "/pdf").body());
    for (String said : List.of("专项职业能力证书", ability, "영유아보충식제작", able.name())) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    JsonNode certificate = done(clerk.get("/certificates/" + number));
    assertEquals(ability, certificate.path("occupation").asText(), certificate.toString());
    String change = "{\"change\":\"REVOKE\",\"basis\":\"材料不实\",\"decision\":\"珲卫撤2号\"}";
    refused("404 NOT_FOUND", REVIEWER.post(events(number), change));
  }

  @Test
  void a_list_with_a_wrong_line_is_not_kept_and_every_fault_is_told() {
    Worker one = Worker.named("错行" + mark());
    ObjectNode wrong = list("HEAD", null, one, one);
    wrong.withArray("lines").addObject().put("name", "").put("documentNumber", "222499");
    wrong
        .withArray("lines")
        .addObject()
        .put("name", "李四")
        .put("documentNumber", "1")
        .put("theory", "很多");
    refused(
        "422 LIST_LINE_TWICE LIST_LINE_NAME LIST_LINE_DOCUMENT LIST_LINE_DOCUMENT LIST_LINE_FIGURE",
        CLERK.post(LISTS, wrong.toString()));
    assertEquals(
        "0",
        Tables.column("select count(*) from identity_person where name = ?", one.name()).get(0));
    refused("422 FIELD_INVALID", CLERK.post(LISTS, list("BOSS", null, one).toString()));
    refused(
        "422 KIND_NOT_YOURS",
        CLERK.post(LISTS, list("HEAD", null, one).put("kind", "SPECIAL_ABILITY").toString()));
    String list = kept(CLERK, list("HEAD", null, one));
    refused("422 LIST_LINE_KNOWN", CLERK.post(LISTS, list("HEAD", null, one).toString()));
    ObjectNode renamed = list("HEAD", null, one);
    ((ObjectNode) renamed.at("/lines/0")).put("name", "张三");
    refused("422 LIST_LINE_OTHER_NAME", CLERK.post(LISTS, renamed.toString()));
    done(CLERK.post(LISTS + "/" + list + "/withdraw", null));
    refused("404 NOT_FOUND", CLERK.post(LISTS + "/" + list + "/withdraw", null));
    refused(
        "422 NOBODY_TO_ISSUE",
        CLERK.post("/certificates/batches", "{\"source\":\"" + list + "\"}"));
    kept(CLERK, list("HEAD", null, one));
  }

  @Test
  void a_list_of_a_thousand_is_kept_prepared_and_known_again() {
    Worker[] all =
        Stream.generate(() -> Worker.named("千人" + mark())).limit(1_000).toArray(Worker[]::new);
    ObjectNode list = list("CAREGIVER", null, all);
    long before = System.nanoTime();
    String batch = prepared(CLERK, kept(CLERK, list));
    assertEquals(1_000, done(CLERK.get(batch)).path("rows").size());
    long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before);
    assertTrue(took < 30, "kept, prepared and shown in " + took + " s");
    Caller.Answer again = CLERK.post(LISTS, list.toString());
    assertEquals(422, again.status());
    assertEquals(50, again.json().path("reasons").size(), again.text());
    list.withArray("lines").add(list.at("/lines/0").deepCopy());
    refused("422 LIST_TOO_LONG", CLERK.post(LISTS, list.toString()));
  }

  @Test
  void a_list_out_of_a_sheet_is_shown_and_taken_back_on_its_page() {
    Worker one = Worker.named("表格" + mark());
    String title = "保健人员培训" + mark();
    try (Browser browser = new Browser()) {
      Page page = browser.signedIn("health-clerk", 360, "ko");
      page.navigate(PAGE);
      page.fill("[id='form:title']", title);
      page.selectOption("[id='form:post']", "HEALTH_STAFF");
      page.fill("[id='form:from']", "2026-06-01");
      page.fill("[id='form:to']", "2026-06-20");
      page.fill("[id='form:basis']", "珲卫发〔2026〕9号");
      page.setInputFiles("[id='form:file']", sheet(one.name(), "222499199001011234"));
      Browser.going(page, () -> page.click("[id='form:keep']"));
      assertTrue(page.textContent("main").contains("1행: 증명서종류"), page.textContent("main"));
      assertEquals(title, page.inputValue("[id='form:title']"), "nothing typed is lost");
      assertEquals("", Browser.violations(page));
      page.setInputFiles("[id='form:file']", sheet(one.name(), one.number()));
      Browser.going(page, () -> page.click("[id='form:keep']"));
      String shown = page.textContent("#lists");
      assertTrue(shown.contains(title) && shown.contains("보건일군"), shown);
      assertEquals("", Browser.violations(page));
      Browser.going(page, () -> page.locator("[id$=':withdraw']").first().click());
      assertTrue(page.textContent("#lists").contains("철회함"));
    }
  }

  private static FilePayload sheet(String name, String number) {
    String sheet = "姓名,证件号码,理论,实操\n" + name + "," + number + ",40,20\n";
    return new FilePayload("合格.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode list(String subject, @Nullable String korean, Worker... people) {
    ObjectNode list =
        Worker.JSON
            .createObjectNode()
            .put("title", "2026年第一期")
            .put("subject", subject)
            .put("from", "2026-06-01")
            .put("to", "2026-06-20")
            .put("basis", "珲卫发〔2026〕8号");
    if (korean != null) {
      list.put("subjectKo", korean);
    }
    for (Worker one : people) {
      list.withArray("lines")
          .addObject()
          .put("name", one.name())
          .put("documentNumber", one.number())
          .put("theory", "64")
          .put("practice", "32");
    }
    return list;
  }

  private static String kept(Caller clerk, ObjectNode list) {
    return done(clerk.post(LISTS, list.toString())).path("code").asText();
  }

  private static String prepared(Caller clerk, String list) {
    JsonNode batch =
        done(clerk.post("/certificates/batches", "{\"source\":\"" + list + "\"}")).path("batch");
    return "/certificates/batches/" + batch.path("code").asText();
  }

  private static void photographed(Caller clerk, JsonNode rows, Worker who) {
    for (JsonNode row : rows) {
      if (row.path("name").asText().equals(who.name())) {
        String person = row.path("person").asText();
        String photo = "/certificates/photos/" + person;
        assertTrue(clerk.call("PUT", photo, "image/png", DemoPhoto.png(1)).status() < 300);
        Tables.run(
            TheHouse.get().database(),
            """
            insert into identity_account (id, username, display_name, password, roles, person_id)
            select nextval('shared_id'), p.code, p.name, '!', 'CANDIDATE', p.id
            from identity_person p where p.code = '%1$s';
            insert into identity_consent (id, account_id, kind, notice_version, given_at)
            select nextval('shared_id'), a.id, 'PHOTO', '1', now()
            from identity_account a where a.username = '%1$s'
            """
                .formatted(person));
      }
    }
  }

  private static String issued(Caller signer, String batch, Worker who) throws Exception {
    done(signer.post(batch + "/issue", null));
    for (int i = 0; i < 600; i++) {
      JsonNode now = done(signer.get(batch));
      if (now.at("/batch/state").asText().equals("ISSUED")) {
        for (JsonNode row : now.path("rows")) {
          if (row.path("name").asText().equals(who.name())) {
            return row.path("number").asText();
          }
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("not issued: " + done(signer.get(batch)));
  }

  private static String standing(Worker who, String post) {
    String code =
        done(CLERK.get("/registry/workers?text=" + who.number())).at("/items/0/code").asText();
    for (JsonNode standing : done(CLERK.get("/registry/workers/" + code)).path("standings")) {
      if (standing.path("post").asText().equals(post)) {
        return standing.toString();
      }
    }
    throw new AssertionError("no standing for " + post);
  }

  private static String events(String number) {
    return "/certificates/" + number + "/events";
  }

  // Names are of letters alone, and nobody else's in this house.
  private static String mark() {
    StringBuilder mark = new StringBuilder();
    for (char digit : Long.toString(System.nanoTime() / 1000 % 1_000_000).toCharArray()) {
      mark.append("甲乙丙丁戊己庚辛壬癸".charAt(digit - '0'));
    }
    return mark.toString();
  }
}
