package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.carecert.system.Caller;

/** A bureau's desk at the register of workers. */
public final class Registry extends Person {
  private static final String HEADER = "姓名,证件类型,证件号码,朝鲜文姓名,种类,编号,职业编码,等级,岗位,颁发单位,颁发日期,有效期至,结果,回执号";

  public Registry(Season season, String username) {
    super(season, season.desk("registry " + username), username);
    signIn();
  }

  /** Finds a worker and opens the file. */
  public void opensFile(String name) {
    menu("registry/workers.xhtml");
    fill("text", name);
    press("search");
    follow(name);
  }

  /** The file shows this. */
  public void shows(String part) {
    sees(part);
  }

  /** Records a proof in the open file. */
  public void records(String kind, String result, String expires) {
    choose("kind", kind);
    choose("result", result);
    fill("issuedOn", "2026-04-10");
    fill("expiresOn", expires);
    fill("receipt", "HJ-2026-" + kind.length());
    press("record");
  }

  /** Asks whether somebody may be hired as a caregiver. */
  public void verifies(String name, String number, String decision, String reason) {
    menu("registry/verify.xhtml");
    choose("purpose", "HIRING");
    fill("name", name);
    fill("documentNumber", number);
    choose("post", "CAREGIVER");
    press("ask");
    season.look(page, "registry", "answered ");
    assertEquals(decision, page.innerText("#decision"), text());
    assertTrue(page.innerText("#reasons").contains(reason), text());
  }

  /** Imports the papers of earlier workers; a wrong row is told before anything is taken. */
  public void importsEarlierWorkers() {
    menu("registry/imports.xhtml");
    assertTrue(download("template").length > 1000, "the empty workbook");
    String rows = rows("HEAD") + rows("HEALTH_STAFF") + rows("COOK");
    String wrong = "王小错,居民身份证,222499199306077325,,HEALTH_CERTIFICATE,,,,,,2026-01-05,,CLEAR,X1\n";
    attach("file", "earlier.csv", (HEADER + "\n" + rows + wrong).getBytes(StandardCharsets.UTF_8));
    press("look");
    season.look(page, "registry", "previewed ");
    assertEquals(1, page.locator("#rejected tbody tr").count(), text());
    takesIn();
  }

  /** The papers that three of the new holders need besides the certificate. */
  public void importsProofs(String... namesAndNumbers) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < namesAndNumbers.length; i += 2) {
      for (String kind :
          new String[] {"HEALTH_CERTIFICATE", "RECORD_CHECK", "MENTAL_HEALTH_TRAINING"}) {
        rows.append(
            "%s,居民身份证,%s,,%s,,,,,,2026-04-10,%s,%s,R%d\n"
                .formatted(
                    namesAndNumbers[i],
                    namesAndNumbers[i + 1],
                    kind,
                    kind.startsWith("HEALTH") ? "2027-04-09" : "",
                    kind.startsWith("MENTAL") ? "PASS" : "CLEAR",
                    i));
      }
    }
    menu("registry/imports.xhtml");
    attach("file", "proofs.csv", (HEADER + "\n" + rows).getBytes(StandardCharsets.UTF_8));
    press("look");
    assertEquals(0, page.locator("#rejected").count(), text());
    takesIn();
  }

  /** The import goes on by itself; its page tells when it is through. */
  private void takesIn() {
    press("take");
    page.waitForCondition(() -> at("progress").innerText().contains("已完成"));
    season.look(page, "registry", "imported ");
  }

  /** A worker of the demo city who suits a post. */
  static JsonNode worker(String post) {
    for (JsonNode worker : Course.read("workers.json").path("workers")) {
      String papers = worker.path("certificates") + " " + worker.path("evidence");
      boolean suits =
          post.equals("COOK")
              ? worker.path("certificates").isEmpty() && papers.contains("RECORD_CHECK")
              : papers.contains("\"post\":\"" + post + "\"") && papers.contains("EDUCATION");
      if (suits || (post.equals("HEALTH_STAFF") && papers.contains("\"post\":\"" + post + "\""))) {
        return worker;
      }
    }
    throw new IllegalStateException("no worker for " + post);
  }

  private static String rows(String post) {
    JsonNode worker = worker(post);
    StringBuilder rows = new StringBuilder();
    for (String list : new String[] {"certificates", "evidence"}) {
      for (JsonNode entry : worker.path(list)) {
        rows.append(
            Arrays.stream(
                    new String[] {
                      worker.path("name").asText(),
                      "居民身份证",
                      worker.path("documentNumber").asText(),
                      "",
                      entry.path("kind").asText(),
                      entry.path("number").asText(""),
                      entry.path("occupation").asText("").replace("null", ""),
                      entry.path("level").asText("").replace("null", ""),
                      entry.path("post").asText("").replace("null", ""),
                      entry.path("issuer").asText(""),
                      day(entry.path("issuedOn").asText("")),
                      day(entry.path("expiresOn").asText("")),
                      entry.path("result").asText(""),
                      entry.path("receipt").asText("")
                    })
                .collect(Collectors.joining(",", "", "\n")));
      }
    }
    return rows.toString();
  }

  private static String day(String text) {
    return text.startsWith("@")
        ? LocalDate.of(2026, 4, 24).plusDays(Long.parseLong(text.substring(1))).toString()
        : text.replace("null", "");
  }

  /** A program of the bureau asks the same; the answer is the same. */
  public static void sameByProgram(String name, String number, String decision) {
    Caller.Answer answer =
        Caller.fresh("hr-clerk")
            .post(
                "/verifications",
                """
                {"purpose":"HIRING","subjects":[{"ref":"1","name":"%s","documentType":"RESIDENT_ID",
                 "documentNumber":"%s","post":"CAREGIVER"}]}"""
                    .formatted(name, number));
    assertTrue(answer.text().contains("\"" + decision + "\""), answer.text());
  }
}
