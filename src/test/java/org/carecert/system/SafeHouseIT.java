package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** What an attacker tries first, at the pages, at the API and in a stolen copy of the database. */
class SafeHouseIT {
  // From the demo city's rosters.
  private static final String KNOWN = "222499198809175220";
  private static final String COHORTS = "training/cohorts.xhtml";
  private static final int LEAST_ROUNDS = 210_000;

  private static void headers(Connection.Response answer, String what) {
    assertEquals("nosniff", answer.header("X-Content-Type-Options"), what);
    assertEquals("DENY", answer.header("X-Frame-Options"), what);
    assertEquals("same-origin", answer.header("Referrer-Policy"), what);
    assertEquals("same-origin", answer.header("Cross-Origin-Opener-Policy"), what);
  }

  private static String policy(Connection.Response answer) {
    return Objects.toString(answer.header("Content-Security-Policy"), "");
  }

  @Test
  void every_page_tells_the_browser_what_it_must_not_do() {
    Visitor clerk = Visitor.as("hr-clerk");
    Visitor stranger = Visitor.stranger();
    for (String path :
        List.of("", "identity/sign-in.xhtml", "registry/check.xhtml", "home/privacy.xhtml")) {
      tellsTheBrowser(stranger, path);
    }
    for (String path : List.of("home/desk.xhtml", "registry/workers.xhtml")) {
      tellsTheBrowser(clerk, path);
    }
    for (String path : List.of("nowhere.xhtml", "resources/nothing.js", "audit/log.xhtml")) {
      Connection.Response answer = Visitor.send(clerk.request(path));
      assertTrue(answer.statusCode() >= 400, path);
      headers(answer, path);
    }
  }

  private static void tellsTheBrowser(Visitor visitor, String path) {
    Connection.Response answer = Visitor.send(visitor.request(path));
    assertEquals(200, answer.statusCode(), path);
    headers(answer, path);
    String policy = policy(answer);
    for (String part :
        List.of("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")) {
      assertTrue(policy.contains(part), path + ": " + policy);
    }
    String scripts = policy.replaceFirst(".*script-src", "").replaceFirst(";.*", "");
    assertTrue(scripts.contains("'self'") && scripts.contains("'nonce-"), path + ": " + policy);
    assertFalse(scripts.contains("unsafe"), path + ": " + policy);
  }

  @Test
  void every_answer_of_the_api_is_stored_nowhere_and_runs_nothing() {
    Visitor stranger = Visitor.stranger();
    for (String path : List.of("health", "nowhere", "certificates", "subsidies/publicity")) {
      Connection.Response answer = Visitor.send(stranger.request("api/v1/" + path));
      headers(answer, path);
      assertTrue(policy(answer).contains("default-src 'none'"), path);
      assertEquals("no-store", answer.header("Cache-Control"), path);
    }
  }

  @Test
  void the_session_s_cookie_is_hidden_from_scripts_and_from_other_sites() {
    Connection.Response page = Visitor.send(Visitor.stranger().request("identity/sign-in.xhtml"));
    String cookie =
        page.headers("Set-Cookie").stream()
            .filter(each -> each.startsWith("JSESSIONID"))
            .findFirst()
            .orElse("");
    String told = cookie.toLowerCase(java.util.Locale.ROOT);
    assertTrue(told.contains("httponly") && told.contains("samesite=lax"), cookie);
    assertFalse(page.body().contains("jsessionid"), "the session is in no address");
  }

  @Test
  void signing_in_gives_a_session_that_nobody_knew_before() {
    Visitor visitor = Visitor.stranger();
    FormElement form = visitor.form("identity/sign-in.xhtml");
    String before = cookie(visitor);
    form.expectFirst("[id='form:username']").val("hr-clerk");
    form.expectFirst("[id='form:password']").val("carecert-demo");
    Visitor.send(visitor.press(form, "form:enter"));
    assertFalse(before.isEmpty() || before.equals(cookie(visitor)), "the session stayed");
  }

  private static String cookie(Visitor visitor) {
    return visitor.request("").cookieStore().getCookies().stream()
        .filter(each -> each.getName().equals("JSESSIONID"))
        .map(each -> each.getValue())
        .findFirst()
        .orElse("");
  }

  @Test
  void the_session_s_cookie_opens_no_call_of_the_api() {
    Visitor clerk = Visitor.as("hr-clerk");
    assertEquals(200, Visitor.send(clerk.request("registry/workers.xhtml")).statusCode());
    for (String path : List.of("certificates", "subsidies/claims", "me/file")) {
      assertEquals(401, Visitor.send(clerk.request("api/v1/" + path)).statusCode(), path);
    }
    Connection post =
        clerk
            .request("api/v1/registry/imports")
            .method(Connection.Method.POST)
            .header("Content-Type", "application/json")
            .requestBody(Worker.imported(Worker.named("由饼干导入")));
    assertEquals(401, Visitor.send(post).statusCode());
  }

  @Test
  void a_form_without_its_view_or_from_another_site_opens_nothing() {
    Visitor school = Visitor.as("school-1");
    for (String kind : List.of("no view", "foreign view", "other origin", "cross-site")) {
      String title = kind + " " + System.nanoTime();
      Connection sent = opening(school, title);
      switch (kind) {
        case "no view" -> sent.request().data().removeIf(SafeHouseIT::isView);
        case "foreign view" ->
            sent.request().data().stream()
                .filter(SafeHouseIT::isView)
                .forEach(view -> view.value("1:1"));
        case "other origin" -> sent.header("Origin", "https://elsewhere.example");
        default -> sent.header("Sec-Fetch-Site", "cross-site");
      }
      Connection.Response answer = Visitor.send(sent);
      assertTrue(answer.statusCode() < 500, kind + " " + answer.statusCode());
      assertEquals(List.of(), opened(title), kind);
    }
    String title = "own form " + System.nanoTime();
    String origin = TheHouse.get().address().replaceFirst("/$", "");
    Visitor.send(
        opening(school, title).header("Origin", origin).header("Sec-Fetch-Site", "same-origin"));
    assertEquals(List.of(title), opened(title), "the form itself works");
  }

  private static boolean isView(Connection.KeyVal field) {
    return field.key().contains("ViewState");
  }

  private static Connection opening(Visitor school, String title) {
    FormElement form = school.form(COHORTS);
    form.expectFirst("[id='form:startsOn']").val(Worker.today().plusDays(40).toString());
    form.expectFirst("[id='form:endsOn']").val(Worker.today().plusDays(80).toString());
    form.expectFirst("[id='form:name']").val(title);
    return school.press(form, "form:open");
  }

  private static List<String> opened(String title) {
    return Tables.column("select title from training_cohort where title = ?", title);
  }

  @Test
  void a_stranger_s_form_cannot_sign_somebody_in_from_another_site() {
    Visitor visitor = Visitor.stranger();
    FormElement form = visitor.form("identity/sign-in.xhtml");
    form.expectFirst("[id='form:username']").val("hr-clerk");
    form.expectFirst("[id='form:password']").val("carecert-demo");
    Connection sent = visitor.press(form, "form:enter").header("Origin", "null");
    assertEquals(403, Visitor.send(sent).statusCode());
  }

  @Test
  void passwords_are_kept_as_slow_salted_hashes_only() {
    List<String> kept = Tables.column("select password from identity_account");
    assertTrue(kept.size() > 20, "accounts: " + kept.size());
    for (String hash : kept) {
      String[] parts = hash.split("\\$", -1);
      assertEquals(3, parts.length, "iterations, salt, hash");
      assertTrue(Integer.parseInt(parts[0]) >= LEAST_ROUNDS, parts[0]);
      assertEquals(16, java.util.Base64.getDecoder().decode(parts[1]).length);
      assertEquals(32, java.util.Base64.getDecoder().decode(parts[2]).length);
    }
    assertEquals(List.of(), holding("carecert-demo"));
  }

  @Test
  void no_column_of_any_table_holds_an_identity_number_in_clear() {
    Worker brought = Worker.caregiver("明文检索");
    Caller clerk = Caller.as("hr-clerk");
    String key = "clear-" + System.nanoTime();
    clerk.post("/registry/imports", Worker.imported(brought), "Idempotency-Key", key);
    TwoOfficers.sanction(brought, "SUSPENDED", Worker.today());
    String sheet = "姓名,证件类型,证件号码\n明文检索,居民身份证," + brought.number() + "x\n";
    Caller school = Caller.as("school-1");
    String cohort = school.get("/cohorts").json().at("/items/0/code").asText();
    school.upload(
        "/cohorts/" + cohort + "/rosters", "r.csv", sheet.getBytes(StandardCharsets.UTF_8));
    for (String number : List.of(KNOWN, brought.number())) {
      assertEquals(List.of(), holding(number));
    }
  }

  /** The columns of all tables, of text and of bytes (printed papers apart), that hold a text. */
  private static List<String> holding(String text) {
    List<String> columns =
        Tables.column(
            "select c.table_name || '.' || c.column_name || '.' || c.data_type"
                + " from information_schema.columns c join information_schema.tables t"
                + " using (table_schema, table_name) where c.table_schema = 'public'"
                + " and t.table_type = 'BASE TABLE' and c.data_type in"
                + " ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'bytea')");
    assertTrue(columns.size() > 100, "columns: " + columns.size());
    List<String> asked = new ArrayList<>();
    for (String column : columns) {
      String[] name = column.split("\\.", -1);
      String field = '"' + name[1] + '"';
      String holds =
          name[2].equals("bytea")
              ? "position(convert_to(?, 'UTF8') in " + field + ") > 0"
              : field + "::text like '%' || ? || '%'";
      asked.add(
          "select '"
              + column
              + "' where exists (select 1 from \""
              + name[0]
              + "\" where "
              + holds
              + ")");
    }
    String[] texts = new String[asked.size()];
    Arrays.fill(texts, text);
    return Tables.column(String.join(" union all ", asked), texts);
  }
}
