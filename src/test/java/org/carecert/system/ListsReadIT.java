package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever opens a list of people, of a filing or of an exam, is remembered once an opening. */
class ListsReadIT {
  private static List<String> reads(String what, String table, String code) {
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

  private static int all(String what) {
    return Tables.column("select 1 from audit_entry where what = ?", what).size();
  }

  @Test
  void the_candidates_of_an_exam_by_the_organisation_and_by_an_assessor() {
    Caller evaluator = Caller.as("evaluator-1");
    Caller assessor = Caller.as("assessor-1");
    String own = evaluator.get("/exam/sessions").json().at("/items/0/code").asText();
    int before = reads("exam.candidates", "exam_session", own).size();
    evaluator.get("/exam/sessions/" + own + "/admissions");
    evaluator.get("/exam/sessions/" + own + "/results");
    List<String> after = reads("exam.candidates", "exam_session", own);
    assertEquals(before + 2, after.size());
    assertEquals("evaluator-1", after.get(0));
    Visitor.as("evaluator-1").page("exam/session.xhtml?code=" + own);
    assertEquals(before + 3, reads("exam.candidates", "exam_session", own).size());

    String assessed = assessor.get("/exam/sessions/assessed").json().at("/0/code").asText();
    int marked = reads("exam.marking", "exam_session", assessed).size();
    assessor.get("/exam/sessions/" + assessed + "/marks");
    assertEquals(marked + 1, reads("exam.marking", "exam_session", assessed).size());
  }

  @Test
  void who_is_not_admitted_is_told_by_his_name() {
    Caller evaluator = Caller.as("evaluator-1");
    for (var session : evaluator.get("/exam/sessions").json().path("items")) {
      if (session.path("state").asText().equals("PLANNED")) {
        var told =
            evaluator
                .post(
                    "/exam/sessions/" + session.path("code").asText() + "/admissions",
                    "{\"candidates\":[{\"name\":\"无此人\",\"documentType\":\"RESIDENT_ID\","
                        + "\"documentNumber\":\""
                        + Worker.named("无此人").number()
                        + "\"}]}")
                .json();
        assertEquals("无此人", told.at("/refused/0/name").asText(), told.toString());
        assertEquals("PERSON_UNKNOWN", told.at("/refused/0/reasons/0/code").asText());
        return;
      }
    }
  }
}
