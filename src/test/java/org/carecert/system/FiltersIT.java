package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** A list remembers what was last looked for on it, and offers to show everything again. */
class FiltersIT {
  @Test
  void the_registry() {
    Worker.bringIn(Worker.caregiver("筛选留存"));
    Visitor clerk = Visitor.as("hr-clerk");
    FormElement form = clerk.form("registry/workers.xhtml");
    assertTrue(form.select("[id='form:clear']").isEmpty(), "nothing to clear");
    form.expectFirst("[id='form:text']").val("筛选留存");
    Visitor.send(clerk.press(form, "form:search"));
    clerk.page("home/desk.xhtml");
    FormElement again = clerk.form("registry/workers.xhtml");
    assertEquals("筛选留存", again.expectFirst("[id='form:text']").val());
    assertEquals(1, again.select("#workers tbody tr").size(), again.text());
    assertEquals(
        "",
        Visitor.as("hr-clerk").form("registry/workers.xhtml").expectFirst("[id='form:text']").val(),
        "only for who is signed in");
    Visitor.send(clerk.press(again, "form:clear"));
    FormElement all = clerk.form("registry/workers.xhtml");
    assertEquals("", all.expectFirst("[id='form:text']").val());
    assertTrue(all.select("[id='form:clear']").isEmpty());
  }

  @Test
  void the_filings() {
    Caller facility = Caller.as("facility-1");
    String filing =
        facility
            .post(
                "/filings",
                FilingsContractIT.filing("HOME_NURSERY", false, Worker.caregiver("筛选备案"))
                    .toString())
            .json()
            .path("filingId")
            .asText();
    Visitor visitor = Visitor.as("facility-1");
    assertTrue(shows(visitor.form("filing/filings.xhtml"), filing));
    Visitor.send(visitor.press(chosen(visitor, "CANCELLED"), "form:filter"));
    assertFalse(shows(visitor.form("filing/filings.xhtml"), filing), "not in this state");
    assertEquals(
        200,
        facility.post("/filings/" + filing + "/cancellation", "{\"reason\":\"不再开办\"}").status());
    FormElement kept = visitor.form("filing/filings.xhtml");
    assertTrue(shows(kept, filing), "the filter is kept");
    assertFalse(kept.select("[id='form:state'] option[value=CANCELLED][selected]").isEmpty());
    Visitor.send(visitor.press(kept, "form:clear"));
    FormElement all = visitor.form("filing/filings.xhtml");
    assertTrue(all.select("[id='form:clear']").isEmpty(), "every state again");
    assertTrue(all.select("[id='form:state'] option[value=CANCELLED][selected]").isEmpty());
  }

  private static FormElement chosen(Visitor visitor, String state) {
    FormElement form = visitor.form("filing/filings.xhtml");
    form.select("[id='form:state'] option").removeAttr("selected");
    form.expectFirst("[id='form:state'] option[value=" + state + "]").attr("selected", "selected");
    return form;
  }

  private static boolean shows(FormElement form, String filing) {
    return !form.select("#allFilings a[href$=" + filing + "]").isEmpty();
  }

  @Test
  void the_certificate_looked_up_last() {
    Worker worker = Worker.caregiver("筛选证书");
    Worker.bringIn(worker);
    Visitor clerk = Visitor.as("hr-clerk");
    FormElement form = clerk.form("certificate/certificate.xhtml");
    form.expectFirst("[id='form:number']").val(worker.lastCertificate());
    Visitor.send(clerk.press(form, "form:find"));
    FormElement again = clerk.form("certificate/certificate.xhtml");
    assertEquals(worker.lastCertificate(), again.expectFirst("[id='form:number']").val());
    Visitor.send(clerk.press(again, "form:clear"));
    assertEquals(
        "", clerk.form("certificate/certificate.xhtml").expectFirst("[id='form:number']").val());
  }
}
