package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.refused;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Eligibility at the desk: before the admission, after it, and the conditions themselves. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamEntryIT {
  private static final String DAY = "2026-09-10";
  private static final String NAME = "南春实";
  private static final String NUMBER = "22249919910203404X";
  private static final String OTHER = "文晓丽";
  private static final String OTHER_NUMBER = "22249919830211842X";

  private static CityClock clock;
  private static String session = "";
  private static String path = "";

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "申报材料", DAY);
    path = "/exam/sessions/" + session;
  }

  // Others find these people as they were: they have shown what is asked.
  @AfterAll
  static void close() {
    try {
      takenBack("exam/eligibility.xhtml?session=" + session, NAME);
      takenBack("exam/eligibility.xhtml?session=" + session, OTHER);
      ExamDay.showed();
    } finally {
      clock.close();
    }
  }

  private static JsonNode line(String of) {
    return line(of, NAME);
  }

  private static JsonNode line(String of, String name) {
    for (JsonNode line : done(who("evaluator-1").get(of))) {
      if (line.path("name").asText().equals(name)) {
        return line;
      }
    }
    throw new AssertionError(name + " is not in " + of);
  }

  /** Takes back everything that somebody showed, on the page. */
  private static Document takenBack(String at, String name) {
    Visitor officer = Visitor.as("evaluator-1");
    Document page = officer.page(at);
    while (true) {
      Element button = page.selectFirst("#lines tr:contains(" + name + ") [id$=withdraw]");
      if (button == null) {
        return page;
      }
      FormElement form = (FormElement) page.expectFirst("main form");
      Visitor.send(officer.press(form, button.id()));
      page = officer.page(at);
    }
  }

  private static void shows() {
    Shown.by(who("evaluator-1"), NAME, NUMBER, Shown.SCHOOL);
  }

  @Test
  @Order(1)
  void applicants_are_listed_with_what_each_lacks_before_anybody_is_admitted() {
    String other = ExamDay.planned("报考", "2026-09-11");
    String of = "/exam/sessions/" + other + "/applicants?cohort=";
    JsonNode met = line(of + ExamDay.cohort());
    assertTrue(met.path("admission").isNull(), met.toString());
    assertEquals("MET 3", met.path("standing").asText() + " " + met.path("met").asText());
    assertEquals(0, met.path("bars").size(), met.toString());
    takenBack("exam/eligibility.xhtml?session=" + session, NAME);
    JsonNode lacks = line(of + ExamDay.cohort());
    assertEquals("LACKING", lacks.path("standing").asText());
    assertTrue(
        lacks.path("lacks").findValuesAsText("code").contains("ENTRY_SCHOOLING_MISSING"),
        lacks.toString());
    Shown.by(who("evaluator-1"), NAME, NUMBER, Shown.SCHOOL.replace("4-10-01-02", "4-10-01-01"));
    assertEquals(
        "LACKING",
        line(of + ExamDay.cohort()).path("standing").asText(),
        "what counts for another occupation opens no exam of this one");
    refused("422 FACT_OCCUPATION_UNKNOWN", shown("[\"4-10-01-02\",\"9-99-99-99\"]"));
    refused("422 FACT_OCCUPATION_UNKNOWN", shown("[\"*\"]"));
    refused("422 FIELD_MISSING", shown("[]"));
    assertEquals(422, who("evaluator-1").get("/exam/sessions/" + other + "/applicants").status());
    Visitor officer = Visitor.as("evaluator-1");
    String at = "exam/eligibility.xhtml?session=" + other;
    FormElement form = officer.form(at);
    form.expectFirst("[id='form:cohort']").val(ExamDay.cohort());
    Document page = parsed(officer, form, "form:look");
    String row = page.expectFirst("#lines tr:contains(" + NAME + ")").text();
    assertTrue(row.contains("未准考") && row.contains("缺少相应层次的相关专业学历"), row);
    assertTrue(page.expectFirst("#conditions").text().contains("累计从业满 6 年"), page.text());
    shows();
  }

  private static Caller.Answer shown(String occupations) {
    return who("evaluator-1")
        .post(
            "/exam/entry-facts",
            ("{\"name\":\"%s\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"%s\",\"kind\":"
                    + "\"APPRENTICESHIP\",\"since\":\"2012-07-01\",\"occupations\":%s,\"evidence\":\"原件\"}")
                .formatted(NAME, NUMBER, occupations));
  }

  private static Document parsed(Visitor who, FormElement form, String button) {
    try {
      return who.press(form, button).execute().parse();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  @Order(2)
  void who_was_admitted_by_what_is_taken_back_does_not_start_until_he_shows_again() {
    String at = "exam/eligibility.xhtml?session=" + session;
    assertFalse(line(path + "/eligibility", OTHER).path("stopped").asBoolean());
    takenBack(at, OTHER);
    assertTrue(line(path + "/eligibility", OTHER).path("stopped").asBoolean());
    assertFalse(line(path + "/eligibility").path("stopped").asBoolean());
    Shown.by(who("evaluator-1"), OTHER, OTHER_NUMBER, Shown.SCHOOL);
    assertFalse(line(path + "/eligibility", OTHER).path("stopped").asBoolean());
    Document page = takenBack(at, NAME);
    assertTrue(page.expectFirst("[id='form:stopped']").text().contains("1"), page.text());
    JsonNode line = line(path + "/eligibility");
    assertTrue(line.path("stopped").asBoolean(), line.toString());
    String admission = ExamDay.admission("candidate-1", session);
    clock.moves(DAY + " 09:05");
    refused(
        "409 ENTRY_LOST",
        who("candidate-1").post("/exam/attempts", "{\"admission\":\"" + admission + "\"}"));
    IllegalStateException guarded =
        assertThrows(
            IllegalStateException.class,
            () ->
                Tables.run(
                    "insert into exam_attempt select (jsonb_populate_record(null::exam_attempt,"
                        + " jsonb_build_object('id', -1, 'code', 'X', 'admission_id', a.id))).*"
                        + " from exam_admission a where a.code = '"
                        + admission
                        + "'"));
    assertTrue(told(guarded).contains("meets no entry condition"), told(guarded));
    shows();
    assertFalse(line(path + "/eligibility").path("stopped").asBoolean());
    ExamDay.start("candidate-1", session);
  }

  private static String told(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return thrown.getMessage() + (cause == null ? "" : " " + told(cause));
  }

  @Test
  @Order(3)
  void everybody_is_looked_at_again_when_an_officer_asks() {
    Visitor officer = Visitor.as("evaluator-1");
    FormElement form = officer.form("exam/eligibility.xhtml?session=" + session);
    assertTrue(parsed(officer, form, "form:recheck").text().contains("已复核：0"));
  }

  @Test
  @Order(3)
  void what_is_recorded_on_the_page_counts_for_the_occupations_that_the_officer_ticks() {
    Visitor officer = Visitor.as("evaluator-1");
    FormElement form = officer.form("exam/eligibility.xhtml?session=" + session);
    assertEquals(
        "4-10-01-02",
        form.expectFirst("[name='form:occupations'][checked]").val(),
        "the session's own is ticked");
    form.expectFirst("[name='form:occupations'][value=4-10-01-01]").attr("checked", "checked");
    form.expectFirst("[id='form:name']").val(OTHER);
    form.expectFirst("[id='form:documentNumber']").val(OTHER_NUMBER);
    form.expectFirst("[id='form:since']").val("2014-03-01");
    form.expectFirst("[id='form:evidence']").val("两个职业的劳动合同");
    Document page = parsed(officer, form, "form:declare");
    String row = page.expectFirst("#lines tr:contains(" + OTHER + ")").text();
    assertTrue(row.contains("4-10-01-01") && row.contains("4-10-01-02"), row);
    for (String never :
        new String[] {"*", "9-99-99-99", "", "4-10-01-02,4-10-01-01", "4-10-01-02 "}) {
      String copy =
          "insert into exam_entry_fact select (jsonb_populate_record(f, jsonb_build_object('id', -1,"
              + " 'code', 'X', 'occupations', '"
              + never
              + "'))).* from exam_entry_fact f where f.evidence = '两个职业的劳动合同'";
      assertThrows(IllegalStateException.class, () -> Tables.run(copy), never);
    }
  }

  @Test
  @Order(4)
  void a_relative_is_declared_on_the_page_and_shown_there() {
    done(
        Caller.as("admin")
            .post(
                "/bodies/EVAL-1/accounts",
                "{\"username\":\"assessor-entry\",\"displayName\":\"新同事\",\"roles\":[\"ASSESSOR\"],\"password\":\"good-pass-123\"}"));
    Visitor officer = Visitor.as("evaluator-1");
    String at = "exam/eligibility.xhtml?session=" + session;
    FormElement form = officer.form(at);
    form.select("[id='form:username'] option").forEach(one -> one.removeAttr("selected"));
    form.expectFirst("[id='form:username'] option[value=assessor-entry]").attr("selected", "");
    form.expectFirst("[id='form:relativeName']").val(NAME);
    form.expectFirst("[id='form:relativeNumber']").val(NUMBER);
    form.expectFirst("[id='form:note']").val("姨母");
    Document page = parsed(officer, form, "form:relate");
    String row = page.expectFirst("#lines tr:contains(" + NAME + ")").text();
    assertTrue(row.contains("assessor-entry"), row);
    String strict = ExamDay.planned("回避", "2026-09-12", "assessor-entry");
    JsonNode bars =
        line("/exam/sessions/" + strict + "/applicants?cohort=" + ExamDay.cohort()).path("bars");
    assertTrue(bars.findValuesAsText("code").contains("RELATED"), bars.toString());
  }

  @Test
  @Order(5)
  void conditions_are_entered_by_two_officers_and_supersede_from_their_day_on() {
    String at = "exam/entry-standards.xhtml";
    String day = LocalDate.of(2170, 1, 1).plusDays(System.nanoTime() % 9000).toString();
    Visitor clerk = Visitor.as("hr-clerk");
    assertTrue(proposed(clerk, "2020-01-01").contains("应晚于"), "a day that has begun");
    String told = proposed(clerk, day);
    assertTrue(told.contains("已提出"), told);
    assertTrue(proposed(clerk, day).contains("等待复核"), "one at a time");
    String row = "#lines tr:contains(契约申报条件):contains(待复核)";
    assertEquals(0, clerk.page(at).expectFirst(row).select("[id$=approve]").size(), "not his own");
    Visitor reviewer = Visitor.as("hr-reviewer");
    Document page = reviewer.page(at);
    String text = page.expectFirst(row).text();
    assertTrue(text.contains("累计从业满 7 年") && text.contains("达到规定学时的培训"), text);
    String button = page.expectFirst(row).expectFirst("[id$=approve]").id();
    Visitor.send(reviewer.press((FormElement) page.expectFirst("main form"), button));
    assertEquals(0, reviewer.page(at).select(row).size(), "in force");
    assertEquals(
        "hr-clerk hr-reviewer",
        Tables.column(
                "select proposed_by || ' ' || decided_by from exam_entry_standard where citation ="
                    + " '契约申报条件' and state = ? order by id desc",
                "IN_FORCE")
            .get(0));
    for (String never :
        new String[] {
          "update exam_entry_standard set citation = 'x' where citation = '契约申报条件'",
          "delete from exam_entry_standard where citation = '契约申报条件'",
          "insert into exam_entry_standard (id, code, occupation, level, valid_from, conditions,"
              + " citation, confirmed, state) values (-1, 'X', '4-10-01-01', 4, '2199-01-01',"
              + " 'CERTIFICATE 4', 'x', false, 'IN_FORCE')",
          "insert into exam_entry_standard (id, code, occupation, level, valid_from, conditions,"
              + " citation, confirmed, state) values (-1, 'X', '4-10-01-01', 4, '2199-01-01',"
              + " 'WORK many', 'x', false, 'IN_FORCE')"
        }) {
      assertThrows(IllegalStateException.class, () -> Tables.run(never), never);
    }
  }

  private static String proposed(Visitor clerk, String day) {
    FormElement form = clerk.form("exam/entry-standards.xhtml");
    for (String[] chosen :
        new String[][] {
          {"occupation", "4-10-01-01"}, {"level", "4"}, {"given:1:paper", "TRAINING"}
        }) {
      form.select("[id='form:" + chosen[0] + "'] option").forEach(o -> o.removeAttr("selected"));
      form.expectFirst("[id='form:" + chosen[0] + "'] option[value=" + chosen[1] + "]")
          .attr("selected", "");
    }
    form.expectFirst("[id='form:validFrom']").val(day);
    form.expectFirst("[id='form:citation']").val("契约申报条件");
    form.expectFirst("[id='form:given:0:years']").val("7");
    return parsed(clerk, form, "form:propose").text();
  }

  @Test
  @Order(6)
  void what_another_organisation_granted_holds_here_and_is_ended_there_alone() {
    done(
        Caller.as("admin")
            .post(
                "/bodies/EVAL-2/accounts",
                "{\"username\":\"evaluator-2b\",\"displayName\":\"复核员\",\"roles\":[\"EVALUATOR\"],\"password\":\"good-pass-123\"}"));
    Caller other = Caller.fresh("evaluator-2");
    String code =
        done(other.post(
                "/exam/accommodations",
                "{\"name\":\"文晓丽\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"22249919830211842X\","
                    + "\"screenReader\":true,\"evidence\":\"他机构的证明\",\"validFrom\":\"2026-08-01\"}"))
            .path("code")
            .asText();
    assertEquals(
        204,
        Caller.fresh("evaluator-2b", "good-pass-123")
            .post("/exam/accommodations/" + code + "/grant", null)
            .status());
    Document seats = Visitor.as("evaluator-1").page("exam/seats.xhtml?session=" + session);
    String row = seats.select("#needs tr:contains(文晓丽)").text();
    assertTrue(row.contains("读屏"), row);
    assertFalse(seats.text().contains("他机构的证明"), "the evidence stays with who granted it");
    refused(
        "404 NOT_FOUND",
        who("evaluator-1").post("/exam/accommodations/" + code + "/end", "{\"reason\":\"x\"}"));
    JsonNode started = ExamDay.start("candidate-4", session);
    assertTrue(started.at("/needs/screenReader").asBoolean(), started.toString());
    clock.moves(DAY + " 09:20");
    assertEquals(
        204, other.post("/exam/accommodations/" + code + "/end", "{\"reason\":\"期满\"}").status());
    JsonNode again = ExamDay.start("candidate-4", session);
    assertTrue(again.at("/needs/screenReader").asBoolean(), "as it held at his start");
  }
}
