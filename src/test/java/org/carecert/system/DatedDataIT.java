package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Numbers of the rules, the calendar and post needs, entered by two officers. */
class DatedDataIT {
  private static final String KEY = "filing.task.working-days";
  private static final String OTHER = "subsidy.objection.days";

  private static String proposed(Caller officer, String path, String body) {
    Caller.Answer made = officer.post(path, body);
    assertEquals(201, made.status(), made.text());
    assertEquals("PROPOSED", made.json().path("state").asText());
    return "/standards/proposals/" + made.json().path("code").asText();
  }

  private static List<JsonNode> parameters(Caller caller) {
    List<JsonNode> all = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = caller.get("/parameters?limit=20" + after).json();
      page.path("items").forEach(all::add);
      after = "&after=" + page.path("next").asText();
      if (page.path("next").isNull()) {
        return all;
      }
    } while (true);
  }

  private static JsonNode last(String key) {
    return parameters(Caller.as("auditor")).stream()
        .filter(row -> row.path("key").asText().equals(key))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static String wanted(String key, String value, LocalDate from) {
    return "{\"key\":\"%s\",\"value\":\"%s\",\"validFrom\":\"%s\",\"citation\":\"契约通知\",\"confirmed\":true}"
        .formatted(key, value, from);
  }

  @Test
  void a_new_value_counts_only_once_a_second_officer_has_approved_it() {
    JsonNode before = last(KEY);
    LocalDate from = LocalDate.parse(before.path("validFrom").asText()).plusYears(30);
    Caller reviewer = Caller.as("health-reviewer");
    String own = proposed(reviewer, "/parameters", wanted(KEY, "6", from));
    assertEquals("SAME_OFFICER", reviewer.post(own + "/approval", null).codes());
    assertEquals(before, last(KEY), "a proposal counts for nothing");
    assertEquals(403, Caller.as("health-clerk").post(own + "/approval", null).status());
    Caller second = Caller.as("hr-reviewer");
    JsonNode approved = second.post(own + "/approval", null).json();
    assertEquals("health-reviewer hr-reviewer", officers(approved));
    assertEquals("6", last(KEY).path("value").asText());
    assertEquals(from.toString(), last(KEY).path("validFrom").asText());
    assertEquals("WRONG_STATE", second.post(own + "/dismissal", null).codes());
    List<JsonNode> rows =
        parameters(second).stream().filter(r -> r.path("key").asText().equals(KEY)).toList();
    JsonNode former = rows.get(rows.size() - 2);
    assertEquals(before.path("value"), former.path("value"), "the former value stays");
    assertEquals(from.minusDays(1).toString(), former.path("validTo").asText());
  }

  private static String officers(JsonNode line) {
    return line.path("proposedBy").asText() + " " + line.path("decidedBy").asText();
  }

  @Test
  void what_cannot_be_entered_is_told_and_what_is_sent_back_counts_for_nothing() {
    Caller clerk = Caller.as("hr-clerk");
    LocalDate far = LocalDate.of(2190, 1, 1);
    assertEquals("UNKNOWN_PARAMETER", clerk.post("/parameters", wanted("no", "1", far)).codes());
    assertEquals("VALUE_NOT_WHOLE", clerk.post("/parameters", wanted(KEY, "x", far)).codes());
    Caller.Answer large = clerk.post("/parameters", wanted(KEY, "999999999", far));
    assertEquals("422 VALUE_OUT_OF_BOUNDS", large.status() + " " + large.codes());
    assertTrue(large.text().contains("250"), large.text());
    String language = "certificate.skill-level.second-language";
    assertEquals(
        "VALUE_NOT_LISTED", clerk.post("/parameters", wanted(language, "ZH", far)).codes());
    assertEquals(
        "EARLIER_THAN_PRESENT",
        clerk.post("/parameters", wanted(KEY, "1", LocalDate.of(1990, 1, 1))).codes());
    String path = proposed(clerk, "/parameters", wanted(KEY, "77", far));
    assertEquals(
        "DISMISSED",
        Caller.as("hr-reviewer").post(path + "/dismissal", null).json().path("state").asText());
    assertFalse(last(KEY).path("value").asText().equals("77"));
    assertEquals(
        404, Caller.as("hr-reviewer").post("/standards/proposals/x/approval", null).status());
  }

  @Test
  void the_database_itself_refuses_one_officer_for_both() {
    String path =
        proposed(Caller.as("hr-clerk"), "/parameters", wanted(KEY, "8", LocalDate.of(2191, 1, 1)));
    assertThrows(
        IllegalStateException.class,
        () ->
            Tables.run(
                "update standard_proposal set state = 'APPROVED', decided_by = proposed_by,"
                    + " decided_at = proposed_at where code = '"
                    + code(path)
                    + "'"));
    Caller.as("hr-reviewer").post(path + "/dismissal", null);
  }

  @Test
  void a_year_counts_only_when_it_is_declared_complete() {
    int year = freeYear();
    Caller clerk = Caller.as("health-clerk");
    Caller reviewer = Caller.as("hr-reviewer");
    String whole = "{\"year\":%d,\"citation\":\"契约通知\"}".formatted(year);
    assertEquals("YEAR_EMPTY", clerk.post("/working-days/years", whole).codes());
    String day =
        "{\"day\":\"%d-01-01\",\"worked\":false,\"name\":\"元旦\",\"citation\":\"契约通知\"}"
            .formatted(year);
    String first = proposed(clerk, "/working-days", day);
    assertEquals("DAYS_WAIT", clerk.post("/working-days/years", whole).codes());
    assertEquals(200, reviewer.post(first + "/approval", null).status());
    assertEquals("DAY_KNOWN", clerk.post("/working-days", day).codes());
    assertTrue(days(reviewer).contains(year + "-01-01"));
    assertFalse(years(reviewer).contains(year), "with its first day a year does not count");
    String complete = proposed(clerk, "/working-days/years", whole);
    assertFalse(years(reviewer).contains(year));
    assertEquals(200, reviewer.post(complete + "/approval", null).status());
    assertTrue(years(reviewer).contains(year));
    assertEquals("YEAR_COMPLETE", clerk.post("/working-days/years", whole).codes());
  }

  // Far from every deadline of other tests.
  private static int freeYear() {
    List<Integer> known = years(Caller.as("auditor"));
    for (int year = 2150; ; year++) {
      if (!known.contains(year) && !days(Caller.as("auditor")).contains(year + "-01-01")) {
        return year;
      }
    }
  }

  private static List<Integer> years(Caller caller) {
    List<Integer> years = new ArrayList<>();
    caller.get("/working-days/years").json().forEach(y -> years.add(y.path("year").asInt()));
    return years;
  }

  private static List<String> days(Caller caller) {
    List<String> days = new ArrayList<>();
    String after = "";
    while (true) {
      JsonNode page = caller.get("/working-days?limit=50" + after).json();
      page.path("items").forEach(d -> days.add(d.path("day").asText()));
      if (page.path("next").isNull()) {
        return days;
      }
      after = "&after=" + page.path("next").asText();
    }
  }

  @Test
  void the_least_level_of_a_post_is_seen_and_entered_the_same_way() {
    Caller clerk = Caller.as("hr-clerk");
    LocalDate from = LocalDate.parse(lastNeed().path("validFrom").asText()).plusDays(1);
    from = from.isBefore(LocalDate.of(2170, 1, 1)) ? LocalDate.of(2170, 1, 1) : from;
    String body =
        "{\"post\":\"NUTRITIONIST\",\"level\":3,\"validFrom\":\"%s\",\"citation\":\"契约\",\"confirmed\":false}"
            .formatted(from);
    JsonNode before = lastNeed();
    String path = proposed(clerk, "/standards/post-needs/least-levels", body);
    assertEquals(before, lastNeed(), "a proposal counts for nothing");
    assertEquals(200, Caller.as("hr-reviewer").post(path + "/approval", null).status());
    assertEquals(3, lastNeed().path("leastLevel").asInt());
    assertEquals(from.toString(), lastNeed().path("validFrom").asText());
    JsonNode former = needs().get(needs().size() - 2);
    assertEquals(before.path("leastLevel"), former.path("leastLevel"), "the former need stays");
    assertEquals(from.minusDays(1).toString(), former.path("validTo").asText());
    assertEquals(
        "NO_CERTIFICATE_NEEDED",
        clerk
            .post("/standards/post-needs/least-levels", body.replace("NUTRITIONIST", "COOK"))
            .codes());
  }

  private static JsonNode lastNeed() {
    return needs().get(needs().size() - 1);
  }

  @Test
  void of_two_approvals_at_the_same_moment_one_is_refused_with_its_reason() throws Exception {
    LocalDate from = LocalDate.parse(last(OTHER).path("validFrom").asText()).plusYears(10);
    from = from.isBefore(LocalDate.of(2150, 1, 1)) ? LocalDate.of(2150, 1, 1) : from;
    Caller clerk = Caller.as("hr-clerk");
    String one = proposed(clerk, "/parameters", wanted(OTHER, "4", from));
    String two = proposed(clerk, "/parameters", wanted(OTHER, "5", from));
    Caller hr = Caller.as("hr-reviewer");
    Caller health = Caller.as("health-reviewer");
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService officers = Executors.newFixedThreadPool(2);
    Future<Caller.Answer> first = officers.submit(() -> after(start, hr, one + "/approval"));
    Future<Caller.Answer> second = officers.submit(() -> after(start, health, two + "/approval"));
    start.countDown();
    List<String> told = new ArrayList<>();
    for (Caller.Answer answer : List.of(first.get(), second.get())) {
      told.add((answer.status() + " " + answer.codes()).strip());
    }
    officers.shutdown();
    told.sort(null);
    assertEquals(List.of("200", "422 EARLIER_THAN_PRESENT"), told);
    String state = "select state from standard_proposal where code = ?";
    List<String> states = new ArrayList<>(Tables.column(state, code(one)));
    states.addAll(Tables.column(state, code(two)));
    states.sort(null);
    assertEquals(List.of("APPROVED", "PROPOSED"), states);
    hr.post(one + "/dismissal", null);
    hr.post(two + "/dismissal", null);
  }

  @Test
  void the_database_itself_refuses_a_value_that_a_parameter_may_not_hold() {
    for (String row : List.of("'" + KEY + "', '251'", "'" + KEY + "', 'x'", "'no.such', '1'")) {
      assertThrows(
          IllegalStateException.class,
          () ->
              Tables.run(
                  "insert into standard_parameter (id, key, value, valid_from, citation, confirmed)"
                      + " values (nextval('shared_id'), "
                      + row
                      + ", date '2199-01-01', '契约', false)"),
          row);
    }
    JsonNode kinds = Caller.as("auditor").get("/parameters/kinds").json();
    List<String> found = new ArrayList<>();
    kinds.forEach(kind -> found.add(kind.path("key").asText() + " " + kind.path("most").asInt()));
    assertTrue(found.contains(KEY + " 250"), found.toString());
  }

  @Test
  void a_mistyped_far_day_is_taken_back_by_two_officers_and_blocks_nothing() {
    String key = "subsidy.review.days";
    JsonNode present = last(key);
    LocalDate from = LocalDate.parse(present.path("validFrom").asText()).plusDays(1);
    from = from.isBefore(LocalDate.of(2110, 1, 1)) ? LocalDate.of(2110, 1, 1) : from;
    LocalDate far = from.plusYears(50);
    Caller clerk = Caller.as("hr-clerk");
    Caller reviewer = Caller.as("hr-reviewer");
    String mistyped = proposed(clerk, "/parameters", wanted(key, "9", far));
    String grounds = "{\"citation\":\"生效日录入有误\"}";
    assertEquals(
        "NOTHING_TO_WITHDRAW", clerk.post(mistyped + "/withdrawal", grounds).codes(), "it waits");
    assertEquals(200, reviewer.post(mistyped + "/approval", null).status());
    assertEquals("EARLIER_THAN_PRESENT", clerk.post("/parameters", wanted(key, "7", from)).codes());
    String back = proposed(reviewer, mistyped + "/withdrawal", grounds);
    assertEquals(far.toString(), last(key).path("validFrom").asText(), "a proposal counts nothing");
    assertEquals("SAME_OFFICER", reviewer.post(back + "/approval", null).codes());
    assertEquals(200, Caller.as("health-reviewer").post(back + "/approval", null).status());
    assertEquals(present, last(key));
    assertEquals(
        List.of("WITHDRAWN"),
        Tables.column("select state from standard_proposal where code = ?", code(mistyped)));
    assertEquals(
        List.of("9"),
        Tables.column(
            "select value from standard_parameter where withdrawn_at is not null and proposal_id ="
                + " (select id from standard_proposal where code = ?)",
            code(mistyped)),
        "superseded, not deleted");
    assertEquals("NOTHING_TO_WITHDRAW", clerk.post(mistyped + "/withdrawal", grounds).codes());
    String right = proposed(clerk, "/parameters", wanted(key, "7", from));
    assertEquals(200, reviewer.post(right + "/approval", null).status());
    assertEquals("7", last(key).path("value").asText());
  }

  private static Caller.Answer after(CountDownLatch start, Caller officer, String path)
      throws InterruptedException {
    start.await();
    return officer.post(path, null);
  }

  private static String code(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void the_database_itself_lets_nobody_change_what_two_officers_entered() {
    LocalDate from = LocalDate.parse(last(OTHER).path("validFrom").asText()).plusYears(10);
    from = from.isBefore(LocalDate.of(2120, 1, 1)) ? LocalDate.of(2120, 1, 1) : from;
    String path = proposed(Caller.as("hr-clerk"), "/parameters", wanted(OTHER, "6", from));
    assertEquals(200, Caller.as("hr-reviewer").post(path + "/approval", null).status());
    String of = " where proposal_id = (select id from standard_proposal where code = '";
    String row = of + code(path) + "')";
    for (String change :
        List.of(
            "update standard_parameter set value = '9'" + row,
            "update standard_parameter set valid_to = valid_from" + row,
            "update standard_parameter set recorded_at = recorded_at - interval '1 day'" + row,
            "delete from standard_parameter" + row)) {
      assertThrows(IllegalStateException.class, () -> Tables.run(change), change);
    }
    assertEquals("6", last(OTHER).path("value").asText());
  }

  private static List<JsonNode> needs() {
    List<JsonNode> needs = new ArrayList<>();
    for (JsonNode need : Caller.as("auditor").get("/standards/post-needs").json()) {
      if (need.path("post").asText().equals("NUTRITIONIST")) {
        needs.add(need);
      }
    }
    return needs;
  }
}
