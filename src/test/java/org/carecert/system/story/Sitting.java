package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.carecert.system.Caller;

/** A theory sitting: on the page of a phone, or by a program. */
public final class Sitting {
  private static final Map<String, String> KEYS = keys();
  private static final Pattern SEQUENCE = Pattern.compile("\\d+");

  private final Page page;

  Sitting(Page page) {
    this.page = page;
  }

  /** Answers everything rightly; after some answers the network dies for three more. */
  void answersEverything(boolean dead) {
    page.locator("#question").waitFor();
    int items = page.locator("#numbers button").count();
    assertEquals(50, items);
    for (int no = 1; no <= items; no++) {
      if (dead && no == 5) {
        answersOffline(no);
        no = 7;
        continue;
      }
      answers(no);
    }
    page.waitForCondition(this::allAcknowledged);
  }

  private void answers(int no) {
    answers(no, true);
  }

  /** Answers one question, rightly or not. */
  void answers(int no, boolean rightly) {
    if (!"true".equals(page.getAttribute("#to" + no, "aria-current"))) {
      page.click("#to" + no);
    }
    String key = KEYS.get(page.innerText("#stem"));
    if (key == null) {
      throw new IllegalStateException("no key for: " + page.innerText("#stem"));
    }
    String chosen = rightly ? key : key.startsWith("A") ? "B" : "A";
    chosen.chars().forEach(letter -> page.check("#option" + (char) letter));
  }

  // What the server has not acknowledged is never called saved.
  private void answersOffline(int first) {
    page.waitForCondition(this::allAcknowledged);
    page.context().setOffline(true);
    for (int no = first; no < first + 3; no++) {
      answers(no);
      page.waitForCondition(() -> page.locator("#saved.ex-trouble").count() == 1);
      assertFalse(page.innerText("#saved").contains("已保存"), page.innerText("#saved"));
    }
    page.waitForCondition(() -> page.innerText("#saved").contains("3"));
    page.context().setOffline(false);
    page.waitForCondition(this::allAcknowledged);
  }

  /** Two letters are two saves: what waits is known to the browser's own store only. */
  boolean allAcknowledged() {
    return nothingWaits(page) && acknowledged() > 0;
  }

  /** Whether the page of a sitting keeps no answer that the server has not acknowledged. */
  public static boolean nothingWaits(Page page) {
    Object waiting =
        page.evaluate(
            """
            () => new Promise((told, failed) => {
              const open = indexedDB.open('carecert-exam');
              open.onerror = () => failed(open.error);
              open.onsuccess = () => {
                const count = open.result.transaction('pending').objectStore('pending').count();
                count.onerror = () => failed(count.error);
                count.onsuccess = () => { open.result.close(); told(count.result); };
              };
            })
            """);
    return Integer.valueOf(0).equals(waiting);
  }

  /** The server's sequence number as the page shows it; 0 while anything waits. */
  int acknowledged() {
    String saved = page.innerText("#saved");
    String shape = page.getAttribute("#sitting", "data-saved");
    Matcher number = SEQUENCE.matcher(saved);
    return number.find() && saved.equals(shape.replace("{0}", number.group()))
        ? Integer.parseInt(number.group())
        : 0;
  }

  /** Hands in, and keeps the receipt. */
  String handsIn() {
    page.click("#handIn");
    page.click("#confirmNo");
    page.click("#handIn");
    page.click("#confirmYes");
    page.locator("#done").waitFor();
    assertTrue(page.innerText("#digest").contains("SHA-256"));
    return page.innerText("#receipt");
  }

  /** The same by a program: an app that the candidate uses. */
  public static void byProgram(String name) {
    Caller person = Caller.fresh(Stored.username(name), Caregiver.PASSWORD);
    String admission = person.get("/exam/mine").json().path(0).path("admission").asText();
    JsonNode attempt =
        person.post("/exam/attempts", "{\"admission\":\"" + admission + "\"}").json();
    String path = "/exam/attempts/" + attempt.path("attempt").asText();
    String token = attempt.path("token").asText();
    for (JsonNode question : attempt.path("paper").path("questions")) {
      int no = question.path("no").asInt();
      String body =
          "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}"
              .formatted(no, no, KEYS.get(question.path("stem").asText()));
      Caller.Answer kept = person.post(path + "/responses", body, "Attempt-Token", token);
      assertEquals(200, kept.status(), kept.text());
    }
    Caller.Answer receipt = person.post(path + "/hand-in", null, "Attempt-Token", token);
    assertEquals(200, receipt.status(), receipt.text());
  }

  // The paper carries no key; the story knows what the teachers wrote.
  private static Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>();
    for (CSVRecord row :
        School.csv(
            Season.demo("exam/items-4-10-01-03-5.csv"), java.nio.charset.StandardCharsets.UTF_8)) {
      keys.put(row.get("stem"), row.get("key"));
      keys.put(row.get("stemKo"), row.get("key"));
    }
    return keys;
  }
}
