package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** A draft comes back with the form that it belongs to, and says so if the matter moved on. */
class DraftsIT {
  private static String filed() {
    Caller.Answer made =
        Caller.as("facility-1")
            .post(
                "/filings",
                FilingsContractIT.filing("HOME_NURSERY", false, Worker.caregiver("草稿保育"))
                    .toString());
    assertEquals(201, made.status(), made.text());
    return made.json().path("filingId").asText();
  }

  private static Document refused(Visitor visitor, FormElement form) {
    Connection pressed =
        visitor.press(form, "form:send").header("Content-Type", form.attr("enctype"));
    Document answer = Jsoup.parse(Visitor.send(pressed).body());
    assertFalse(answer.select("#summary").isEmpty(), answer.text());
    return answer;
  }

  @Test
  void a_change_of_a_filing_by_the_link_of_the_filing() {
    String filing = filed();
    Visitor facility = Visitor.as("facility-1");
    String link =
        facility.page("filing/filing.xhtml?code=" + filing).expectFirst("a#change").attr("href");
    FormElement form = facility.form(link.substring(1));
    assertTrue(form.select("#draft-restored").isEmpty());
    form.expectFirst("[id='form:name']").val("改名中的托育园");
    form.expectFirst("[id='form:uscc']").val("");
    refused(facility, form);

    FormElement again = facility.form(link.substring(1));
    assertFalse(again.select("#draft-restored").isEmpty());
    assertTrue(again.select("#draft-changed").isEmpty(), "nothing has changed since");
    assertEquals("改名中的托育园", again.expectFirst("[id='form:name']").val());
    String other = filed();
    FormElement untouched = facility.form("filing/file.xhtml?from=" + other);
    assertTrue(untouched.select("#draft-restored").isEmpty(), "it belongs to one filing");

    assertEquals(
        200,
        Caller.as("facility-1")
            .post("/filings/" + filing + "/cancellation", "{\"reason\":\"同事已撤回\"}")
            .status());
    Element late = facility.form(link.substring(1));
    assertEquals("改名中的托育园", late.expectFirst("[id='form:name']").val(), "nothing typed is lost");
    assertTrue(late.expectFirst("#draft-changed").text().contains("有过变动"), late.text());
  }

  @Test
  void an_application_whose_cohort_a_colleague_has_changed() {
    String cohort =
        Caller.as("school-1").post("/cohorts", plan("草稿班", 40)).json().path("code").asText();
    Visitor school = Visitor.as("school-1");
    String page = "training/cohort.xhtml?code=" + cohort;
    FormElement form = school.form(page);
    form.expectFirst("[id='form:plan']").text("写了一半的计划");
    refused(school, form);
    FormElement again = school.form(page);
    assertEquals("写了一半的计划", again.expectFirst("[id='form:plan']").text());
    assertFalse(again.select("#draft-restored").isEmpty());
    assertTrue(again.select("#draft-changed").isEmpty(), "nobody else has changed it");

    Caller.Answer moved = Caller.as("school-1b").put("/cohorts/" + cohort, plan("草稿班", 50));
    assertEquals(200, moved.status(), moved.text());
    FormElement late = school.form(page);
    assertEquals("写了一半的计划", late.expectFirst("[id='form:plan']").text());
    assertFalse(late.select("#draft-changed").isEmpty(), late.text());
    late.expectFirst("[id='form:plan']").text("核对以后的计划");
    refused(school, late);
    assertTrue(
        school.form(page).select("#draft-changed").isEmpty(), "it is kept anew after the change");
  }

  private static String plan(String title, int days) {
    return "{\"occupation\":\"4-10-01-03\",\"level\":5,\"title\":\"%s\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}"
        .formatted(title, today().plusDays(days), today().plusDays(90));
  }

  @Test
  void a_paper_that_is_not_told_whole_leads_to_its_field() {
    Visitor facility = Visitor.as("facility-2");
    FormElement form = facility.form("filing/file.xhtml");
    form.expectFirst("[id='form:uscc']").val("91222404MA0000000X");
    form.expectFirst("[id='form:name']").val("材料不全托育园");
    form.expectFirst("[id='form:address']").val("河南街 1 号");
    form.select("[id='form:classes:0:classKind'] option").removeAttr("selected");
    form.expectFirst("[id='form:classes:0:classKind'] option[value=SENIOR_TODDLER]")
        .attr("selected", "selected");
    form.expectFirst("[id='form:classes:0:places']").val("7");
    form.expectFirst("[id='form:classes:0:caregivers']").val("1");
    // The first two papers stay blank and are not handed in.
    form.expectFirst("[id='form:papers:2:number']").val("卫评1号");
    Document answer = refused(facility, form);
    Element way = answer.expectFirst("#summary a[href='#form:papers:2:issuedOn']");
    assertFalse(answer.select("[id='form:papers:2:issuedOn']").isEmpty(), way.text());
    FormElement draft = facility.form("filing/file.xhtml");
    Visitor.send(facility.press(draft, "form:discardDraft"));
    assertTrue(facility.form("filing/file.xhtml").select("#draft-restored").isEmpty());
  }
}
