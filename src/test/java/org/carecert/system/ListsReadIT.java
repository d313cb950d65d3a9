package org.carecert.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.List;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/**
 * Whoever opens a list of people is remembered once an opening; of an exam's, see {@link
 * WrongOrderIT}.
 */
class ListsReadIT {
  /** Who read it, the last one first. */
  static List<String> reads(String what, String table, String code) {
    return Tables.column(
        "select e.actor from audit_entry e join "
            + table
            + " t on t.id = e.subject where t.code = ? and e.what = ? and e.outcome = 'READ'"
            + " order by e.id desc",
        code,
        what);
  }

  @Test
  void the_staff_of_a_filing() {
    Worker worker = Worker.caregiver("备案查阅");
    Worker.bringIn(worker);
    String id =
        Caller.as("facility-1")
            .post("/filings", FilingsContractIT.filing("HOME_NURSERY", false, worker).toString())
            .json()
            .path("filingId")
            .asText();
    int before = reads("filing.staff", "filing_filing", id).size();
    assertEquals(200, Caller.as("inspector-1").get("/filings/" + id).status());
    List<String> after = reads("filing.staff", "filing_filing", id);
    assertEquals(before + 1, after.size());
    assertEquals("inspector-1", after.get(0));
    Visitor.as("health-reviewer").page("filing/filing.xhtml?code=" + id);
    after = reads("filing.staff", "filing_filing", id);
    assertEquals(before + 2, after.size());
    assertEquals("health-reviewer", after.get(0));
  }

  @Test
  void somebody_else_s_filing_is_not_read_and_not_remembered() {
    int before = all("filing.staff");
    assertEquals(404, Caller.as("inspector-1").get("/filings/none").status());
    assertEquals(before, all("filing.staff"));
  }

  @Test
  void a_search_of_the_registry_with_what_was_asked_and_who_was_shown() {
    String name = "查找" + System.currentTimeMillis() % 1_000_000;
    Worker one = Worker.caregiver(name + "甲");
    Worker two = Worker.caregiver(name + "乙");
    Worker.bringIn(one, two);
    Caller.Answer found =
        Caller.as("hr-clerk").get("/registry/workers?text=" + URLEncoder.encode(name, UTF_8));
    for (JsonNode worker : found.json().path("items")) {
      assertEquals(
          List.of("hr-clerk {\"asked\":\"" + name + "\",\"shown\":2}"),
          searches(worker.path("code").asText()));
    }
    assertEquals(2, found.json().path("items").size());

    String code = codeOf(one);
    Visitor visitor = Visitor.as("auditor");
    FormElement form = visitor.form("registry/workers.xhtml");
    int before = searches(code).size();
    form.expectFirst("[id='form:text']").val(one.number());
    assertEquals(200, Visitor.send(visitor.press(form, "form:search")).statusCode());
    assertEquals(before + 1, searches(code).size(), "once for a search");
    String asked = searches(code).get(0);
    assertTrue(asked.startsWith("auditor "), asked);
    assertTrue(asked.contains(one.number().substring(14)), asked);
    assertFalse(asked.contains(one.number()), asked);
    // The list remembers what was looked for: opened again, it is the same search again.
    visitor.page("registry/workers.xhtml");
    assertEquals(before + 2, searches(code).size());
    assertEquals(asked, searches(code).get(0));
  }

  private static String codeOf(Worker worker) {
    return Caller.as("hr-clerk")
        .get("/registry/workers?text=" + worker.number())
        .json()
        .at("/items/0/code")
        .asText();
  }

  @Test
  void a_search_that_finds_nobody() {
    String nobody = "查无此人" + System.currentTimeMillis();
    assertEquals(
        0,
        Caller.as("hr-clerk")
            .get("/registry/workers?text=" + URLEncoder.encode(nobody, UTF_8))
            .json()
            .path("items")
            .size());
    assertEquals(
        List.of("hr-clerk"),
        Tables.column(
            "select actor from audit_entry where what = 'person.search' and subject = 0"
                + " and detail like '%' || ? || '%'",
            nobody));
  }

  private static List<String> searches(String code) {
    return Tables.column(
        "select e.actor || ' ' || e.detail from audit_entry e join identity_person p"
            + " on p.id = e.subject where p.code = ? and e.what = 'person.search'"
            + " and e.outcome = 'READ' order by e.id desc",
        code);
  }

  @Test
  void the_list_of_sanctions() {
    Worker worker = Worker.named("名单查阅");
    String code = TwoOfficers.propose(worker, "SUSPENDED", Worker.today());
    assertEquals(List.of(), listings(code));
    assertEquals(200, Caller.as("auditor").get("/sanctions").status());
    assertEquals(List.of("auditor"), listings(code));
    Visitor reviewer = Visitor.as("hr-reviewer");
    assertEquals(List.of("auditor"), listings(code), "the desk names nobody");
    assertTrue(reviewer.page("sanction/sanctions.xhtml").text().contains("名单查阅"));
    assertEquals(List.of("hr-reviewer", "auditor"), listings(code));
    Caller.as("hr-reviewer").post("/sanctions/" + code + "/refusal", null);
  }

  private static List<String> listings(String code) {
    return Tables.column(
        "select e.actor from audit_entry e join sanction_sanction s on s.person_id = e.subject"
            + " where s.code = ? and e.what = 'sanction.list' and e.outcome = 'READ'"
            + " order by e.id desc",
        code);
  }

  private static int all(String what) {
    return Tables.column("select 1 from audit_entry where what = ?", what).size();
  }
}
