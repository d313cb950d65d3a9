package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page of entries that need a second officer, and the desks of those who decide. */
class ProposalsPageIT {
  private static final String PAGE = "standard/proposals.xhtml";
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (System.currentTimeMillis() / 100 % 1_000_000));

  /** Proposes a day that nobody else enters; gives the words by which its row is found. */
  private static String proposed(String username) {
    String name = "契约" + NEXT.getAndIncrement() + "号";
    LocalDate day = LocalDate.of(2160, 1, 1).plusDays(NEXT.get() % 9000);
    Caller.Answer made =
        Caller.as(username)
            .post(
                "/working-days",
                Worker.JSON
                    .createObjectNode()
                    .put("day", day.toString())
                    .put("worked", false)
                    .put("name", name)
                    .put("citation", name)
                    .toString());
    assertEquals(201, made.status(), made.text());
    return name + " " + made.json().path("code").asText();
  }

  private static Element row(Document page, String proposal) {
    Element found = page.selectFirst("tr:contains(" + proposal.split(" ", -1)[0] + ")");
    assertNotNull(found, "no row of " + proposal);
    return found;
  }

  private static boolean decidable(String username, String proposal) {
    Element row = row(Visitor.as(username).page(PAGE), proposal);
    return !row.select("button[id$=approve], input[id$=approve]").isEmpty();
  }

  @Test
  void the_buttons_are_shown_to_who_may_decide_and_to_nobody_else() {
    String proposal = proposed("health-reviewer");
    assertTrue(decidable("hr-reviewer", proposal));
    assertFalse(decidable("auditor", proposal));
    assertFalse(decidable("health-reviewer", proposal), "nobody decides his own");
    Element own = row(Visitor.as("health-reviewer").page(PAGE), proposal);
    assertTrue(own.text().contains("由您提出"), own.text());
    dismiss(proposal);
  }

  private static void dismiss(String proposal) {
    String path = "/standards/proposals/" + proposal.split(" ", -1)[1] + "/dismissal";
    assertEquals(200, Caller.as("hr-reviewer").post(path, null).status());
  }

  @Test
  void what_others_proposed_waits_on_the_desks_of_the_reviewers() {
    String proposal = proposed("hr-reviewer");
    int before = count(waiting("health-reviewer"));
    String more = proposed("hr-clerk");
    assertEquals(before + 1, count(waiting("health-reviewer")));
    dismissBy("health-reviewer", proposal);
    dismissBy("health-reviewer", more);
    Element rest = waiting("health-reviewer");
    assertEquals(before - 1, rest == null ? 0 : count(rest));
    assertNull(waiting("hr-clerk"), "a clerk decides none");
  }

  /** What the desk says of entries, or null if none wait. */
  private static @Nullable Element waiting(String username) {
    return Visitor.as(username)
        .page("home/desk.xhtml")
        .selectFirst("#worklist section:has(h2 a[href=/standard/proposals.xhtml])");
  }

  private static int count(@Nullable Element waiting) {
    assertNotNull(waiting, "nothing waits");
    return Integer.parseInt(waiting.expectFirst("h2 .cc-tag").text().replaceAll("\\D", ""));
  }

  private static void dismissBy(String username, String proposal) {
    String path = "/standards/proposals/" + proposal.split(" ", -1)[1] + "/dismissal";
    assertEquals(200, Caller.as(username).post(path, null).status());
  }

  @Test
  void a_button_decides_the_row_beside_which_it_was_seen() {
    String seen = proposed("hr-clerk");
    Visitor reviewer = Visitor.as("hr-reviewer");
    Document page = reviewer.page(PAGE);
    String button =
        row(page, seen).expectFirst("button[id$=dismiss], input[id$=dismiss]").attr("id");
    String later = proposed("hr-clerk");
    FormElement form = (FormElement) page.expectFirst("main form");
    Visitor.send(reviewer.press(form, button));
    assertEquals("DISMISSED", state(seen));
    assertEquals("PROPOSED", state(later));
    dismiss(later);
  }

  private static String state(String proposal) {
    return Tables.column(
            "select state from standard_proposal where code = ?", proposal.split(" ", -1)[1])
        .get(0);
  }

  @Test
  void so_it_is_with_the_list_of_shortage_occupations() {
    String seen = listed("hr-clerk", LocalDate.of(2195, 6, 1));
    Visitor reviewer = Visitor.as("hr-reviewer");
    Document page = reviewer.page("subsidy/shortage.xhtml");
    String button =
        row(page, seen).expectFirst("button[id$=dismiss], input[id$=dismiss]").attr("id");
    String before = listed("hr-reviewer", LocalDate.of(2195, 1, 1));
    Visitor.send(reviewer.press((FormElement) page.expectFirst("main form"), button));
    Document after = reviewer.page("subsidy/shortage.xhtml");
    assertTrue(row(after, seen).text().contains("未采纳"), row(after, seen).text());
    assertTrue(row(after, before).text().contains("由您提出"), row(after, before).text());
    assertTrue(row(after, before).select("button, input").isEmpty(), "nobody decides his own");
  }

  private static String listed(String username, LocalDate day) {
    String citation = "目录" + NEXT.getAndIncrement() + "号";
    Caller.Answer made =
        Caller.as(username)
            .post(
                "/subsidies/shortage-occupations",
                Worker.JSON
                    .createObjectNode()
                    .put("occupation", "4-14-02-01")
                    .put("validFrom", day.toString())
                    .put("validTo", day.toString())
                    .put("citation", citation)
                    .toString());
    assertEquals(201, made.status(), made.text());
    return citation + " " + made.json().path("id").asText();
  }

  @Test
  void a_value_that_has_not_begun_is_taken_back_on_the_page() {
    String code = "select code from standard_proposal where subject = ? and kind = 'WITHDRAWAL'";
    String key = "subsidy.payment.days";
    String far = LocalDate.of(2190, 1, 1).plusDays(NEXT.getAndIncrement() % 3000).toString();
    TwoOfficers.enter(
        "/parameters",
        Worker.JSON
            .createObjectNode()
            .put("key", key)
            .put("value", "8")
            .put("validFrom", far)
            .put("citation", "契约")
            .put("confirmed", false)
            .toString());
    String entered =
        Tables.column(
                "select code from standard_proposal where subject = ? and state = 'APPROVED'"
                    + " order by id desc",
                key)
            .get(0);
    Visitor clerk = Visitor.as("hr-reviewer");
    FormElement form = clerk.form(PAGE);
    form.select("[id='form:withdrawn'] option").forEach(one -> one.removeAttr("selected"));
    form.expectFirst("[id='form:withdrawn'] option[value=" + entered + "]").attr("selected", "");
    form.expectFirst("[id='form:citation']").val("录入有误");
    Visitor.send(clerk.press(form, "form:withdraw"));
    String back = Tables.column(code, entered).get(0);
    Caller health = Caller.as("health-reviewer");
    assertEquals(200, health.post("/standards/proposals/" + back + "/approval", null).status());
    String rows = clerk.page(PAGE).select("tr:contains(" + far(far) + ")").text();
    assertTrue(rows.contains("已撤回"), rows);
  }

  private static String far(String day) {
    LocalDate of = LocalDate.parse(day);
    return of.getYear() + "年" + of.getMonthValue() + "月" + of.getDayOfMonth() + "日";
  }

  @Test
  void older_entries_are_found_on_the_next_pages() {
    String oldest = proposed("hr-clerk");
    for (int i = 0; i < 51; i++) {
      dismiss(proposed("hr-clerk"));
    }
    Visitor reviewer = Visitor.as("hr-reviewer");
    Document first = reviewer.page(PAGE);
    assertNull(first.selectFirst("tr:contains(" + oldest.split(" ", -1)[0] + ")"));
    String next = first.expectFirst("#next").attr("href");
    Document second = reviewer.page(next.substring(1));
    String button =
        row(second, oldest).expectFirst("button[id$=dismiss], input[id$=dismiss]").attr("id");
    Visitor.send(reviewer.press((FormElement) second.expectFirst("main form"), button));
    assertEquals("DISMISSED", state(oldest));
  }
}
