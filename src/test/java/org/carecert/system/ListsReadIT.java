package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

  private static int all(String what) {
    return Tables.column("select 1 from audit_entry where what = ?", what).size();
  }
}
