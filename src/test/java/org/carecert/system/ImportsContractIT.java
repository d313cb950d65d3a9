package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Call 1: existing workers come in. */
class ImportsContractIT {
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final String PATH = "/registry/imports";

  private static JsonNode bring(String body) {
    Caller.Answer answer = CLERK.post(PATH, body);
    assertEquals(201, answer.status(), answer.text());
    return answer.json();
  }

  private static String body(JsonNode... rows) {
    ObjectNode body = Worker.JSON.createObjectNode();
    ArrayNode list = body.putArray("workers");
    List.of(rows).forEach(list::add);
    return body.toString();
  }

  private static String rejected(JsonNode answer) {
    StringBuilder told = new StringBuilder();
    for (JsonNode row : answer.path("rejected")) {
      told.append(row.path("row").asInt());
      row.path("reasons").forEach(r -> told.append(' ').append(r.path("code").asText()));
      told.append('\n');
    }
    return told.toString();
  }

  @Test
  void a_worker_with_every_kind_of_paper_comes_in_and_coming_again_changes_nothing() {
    Worker worker =
        Worker.caregiver("导入重来")
            .qualification("4-10-01-01", 3)
            .postTraining("HEAD")
            .evidence("SECURITY_GUARD_LICENCE", null, today())
            .evidence("EDUCATION", "COLLEGE", today().minusYears(5));
    JsonNode first = bring(Worker.imported(worker));
    assertEquals(1, first.path("accepted").asInt());
    JsonNode again = bring(Worker.imported(worker));
    assertEquals(1, again.path("accepted").asInt());
    assertEquals(0, again.path("rejected").size());
    assertEquals(first.path("registryVersion"), again.path("registryVersion"));
  }

  @Test
  void a_bad_row_never_stops_a_good_one_and_rows_count_from_one() {
    Worker good = Worker.caregiver("好行一");
    Worker other = Worker.caregiver("好行二");
    JsonNode answer =
        bring(
            body(
                Worker.named("").row(),
                good.row(),
                Worker.JSON.createArrayNode(),
                Worker.named("坏证件").row().put("documentNumber", "222404189912310021"),
                other.row(),
                good.row()));
    assertEquals(2, answer.path("accepted").asInt());
    assertEquals(
        "1 NAME_MISSING\n3 FIELD_INVALID\n4 DOCUMENT_INVALID\n6 DOCUMENT_TWICE\n",
        rejected(answer));
  }

  @Test
  void every_code_of_a_row_is_told_for_what_it_means() {
    Worker known = Worker.named("原来的名字");
    Worker.bringIn(known);
    ObjectNode future = Worker.named("未来").row().put("documentNumber", future());
    JsonNode answer =
        bring(
            body(
                Worker.named("甲").row().putNull("name"),
                Worker.named("=1+1").row(),
                Worker.named("乙").row().put("documentNumber", "2.22404E+17"),
                Worker.named("丙").row().put("documentNumber", "123"),
                future,
                known.row().put("name", "另一个名字"),
                withCertificate("number", "不是编号"),
                withCertificate("kind", "SOMETHING"),
                withCertificate("level", "4"),
                Worker.named("丁").row().put("documentType", "PASSPORT"),
                Worker.named("戊").evidence("EDUCATION", "博士", today()).row()));
    assertEquals(0, answer.path("accepted").asInt(), "all rows bad is 201 with accepted 0");
    assertEquals(
        """
        1 NAME_MISSING
        2 NAME_IS_FORMULA
        3 DOCUMENT_SCIENTIFIC
        4 DOCUMENT_INVALID
        5 BORN_IN_FUTURE
        6 NAME_CONTRADICTS_RECORD
        7 CERTIFICATE_NUMBER_INVALID
        8 FIELD_INVALID
        9 FIELD_INVALID
        10 FIELD_INVALID
        11 FIELD_INVALID
        """,
        rejected(answer));
    for (JsonNode row : answer.path("rejected")) {
      assertFalse(row.at("/reasons/0/message").asText().isBlank());
      assertFalse(row.at("/reasons/0/field").asText().isBlank(), row.toString());
    }
  }

  private static String future() {
    return Worker.checked("222499" + (today().getYear() + 1) + "0101" + "100");
  }

  private static ObjectNode withCertificate(String key, String value) {
    ObjectNode row = Worker.named("证书错").skill("4-10-01-03").row();
    ((ObjectNode) row.at("/certificates/0")).put(key, value);
    return row;
  }

  @Test
  void a_wrong_json_type_of_any_field_refuses_its_row_alone() {
    ObjectNode[] rows = new ObjectNode[9];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Worker.caregiver("类型错" + i).row();
    }
    rows[0].put("name", 7);
    rows[1].put("documentNumber", 222404189912310020L);
    rows[2].put("documentType", true);
    rows[3].put("certificates", "none");
    rows[4].putObject("evidence");
    ((ObjectNode) rows[5].at("/certificates/0")).put("level", 4.5);
    ((ObjectNode) rows[6].at("/certificates/0")).put("level", 99999999999L);
    ((ObjectNode) rows[7].at("/certificates/0")).put("issuedOn", 20240520);
    JsonNode answer = bring(body(rows));
    assertEquals(1, answer.path("accepted").asInt(), rejected(answer));
    assertEquals(8, answer.path("rejected").size());
  }

  @Test
  void a_doubled_key_a_lone_surrogate_and_nul_refuse_their_row_alone() {
    String good = Worker.named("好的").row().toString();
    String doubled = Worker.named("双键").row().toString().replaceFirst("\\{", "{\"name\":\"x\",");
    String surrogate = Worker.named("代理").row().toString().replace("代理", "代\\ud83d");
    String nul = Worker.named("空字").row().toString().replace("空字", "空\\u0000字");
    JsonNode answer =
        bring("{\"workers\":[" + String.join(",", doubled, surrogate, nul, good) + "]}");
    assertEquals("1 FIELD_INVALID\n2 FIELD_INVALID\n3 FIELD_INVALID\n", rejected(answer));
    assertEquals(1, answer.path("accepted").asInt());
  }

  @Test
  void certificates_and_evidence_may_be_empty_or_left_out() {
    ObjectNode without = Worker.named("只有姓名").row();
    without.remove(List.of("certificates", "evidence"));
    assertEquals(2, bring(body(Worker.named("空列表").row(), without)).path("accepted").asInt());
  }

  @Test
  void nobody_and_more_than_ten_thousand_are_refused() {
    for (String none : List.of("{\"workers\":[]}", "{}", "{\"workers\":null}")) {
      Caller.Answer answer = CLERK.post(PATH, none);
      assertEquals("422 COUNT_OUT_OF_RANGE", answer.status() + " " + answer.codes(), none);
    }
    StringBuilder many = new StringBuilder("{\"workers\":[");
    many.append("{},".repeat(10_000)).append("{}]}");
    Caller.Answer answer = CLERK.post(PATH, many.toString());
    assertEquals("422 COUNT_OUT_OF_RANGE", answer.status() + " " + answer.codes());
  }

  @Test
  void a_body_that_is_no_json_is_malformed() {
    for (String bad : List.of("", "x", "[]", "{\"workers\":7}", "{\"workers\":[{}", "{}{}")) {
      assertEquals("400 MALFORMED", told(CLERK.post(PATH, bad)), bad);
    }
  }

  private static String told(Caller.Answer answer) {
    return answer.status() + " " + answer.codes();
  }

  @Test
  void the_same_certificate_twice_in_one_row_is_one_certificate() {
    ObjectNode row = Worker.named("一证两行").skill("4-10-01-03").row();
    ArrayNode papers = (ArrayNode) row.path("certificates");
    papers.add(papers.get(0).deepCopy());
    assertEquals(1, bring(body(row)).path("accepted").asInt());
  }

  @Test
  void another_persons_certificate_number_is_refused() {
    Worker first = Worker.caregiver("持证人");
    Worker.bringIn(first);
    ObjectNode thief = Worker.named("冒用人").skill("4-10-01-03").row();
    ((ObjectNode) thief.at("/certificates/0")).put("number", first.lastCertificate());
    assertEquals("1 CERTIFICATE_NUMBER_INVALID\n", rejected(bring(body(thief))));
  }

  @Test
  void a_file_in_utf8_gb18030_or_xlsx_with_the_headers_of_the_template_is_taken() {
    String header = CLERK.get(PATH + "/template").text().replace("\ufeff", "").strip();
    String[] names = header.split(",");
    Worker worker = Worker.named("㛃䶮龑𬭎");
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      String csv = header + "\r\n" + line(names, worker) + "\r\n" + line(names, worker) + "\r\n";
      Caller.Answer answer = CLERK.upload(PATH, "workers.csv", csv.getBytes(charset));
      assertEquals(201, answer.status(), answer.text());
      assertEquals(1, answer.json().path("accepted").asInt(), answer.text());
    }
    byte[] workbook = CLERK.get(PATH + "/template?format=xlsx").body();
    assertEquals('P', workbook[0]);
    assertEquals('K', workbook[1]);
    Caller.Answer empty = CLERK.upload(PATH, "workers.xlsx", workbook);
    assertEquals(422, empty.status(), empty.text());
  }

  private static String line(String[] header, Worker worker) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < header.length; i++) {
      String value =
          switch (header[i].replaceFirst(".* ", "")) {
            case "name" -> worker.name();
            case "documentType" -> "RESIDENT_ID";
            case "documentNumber" -> worker.number();
            default -> "";
          };
      line.append(i == 0 ? "" : ",").append(value);
    }
    return line.toString();
  }

  @Test
  void only_clerks_may_bring_in() {
    String row = body(Worker.named("无权").row());
    Map.of(
            "hr-clerk",
            201,
            "health-clerk",
            201,
            "hr-reviewer",
            403,
            "health-reviewer",
            403,
            "facility-1",
            403,
            "auditor",
            403,
            "admin",
            403)
        .forEach(
            (username, status) ->
                assertEquals(status, Caller.as(username).post(PATH, row).status(), username));
    assertEquals(401, Caller.nobody().post(PATH, row).status());
  }

  @Test
  void the_same_key_and_body_answers_again_for_its_account_alone() {
    String body = Worker.imported(Worker.named("幂等"));
    String key = "k-" + System.nanoTime();
    Caller.Answer first = CLERK.post(PATH, body, "Idempotency-Key", key);
    assertEquals(201, first.status());
    assertArrayEquals(first.body(), CLERK.post(PATH, body, "Idempotency-Key", key).body());
    assertEquals(
        "422 KEY_USED_OTHERWISE", told(CLERK.post(PATH, body + " ", "Idempotency-Key", key)));
    assertEquals(
        201,
        Caller.as("health-clerk").post(PATH, body + " ", "Idempotency-Key", key).status(),
        "a key belongs to its account");
  }

  @Test
  void no_identity_number_stands_in_the_answer_or_in_the_log() throws Exception {
    Worker worker = Worker.named("不外泄");
    ObjectNode twice = worker.row().put("name", "不一样");
    Caller.Answer answer = CLERK.post(PATH, body(worker.row(), twice));
    assertFalse(answer.text().contains(worker.number()));
    assertFalse(Files.readString(TheHouse.get().log()).contains(worker.number()));
    assertTrue(rejected(answer.json()).startsWith("2 "));
  }
}
