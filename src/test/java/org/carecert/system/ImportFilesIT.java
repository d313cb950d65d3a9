package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Call 1: workers come in from files, and with every kind of document. */
class ImportFilesIT {
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final String PATH = "/registry/imports";
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String HEADER =
      CLERK.get(PATH + "/template").text().replace("\ufeff", "").strip();

  /** One line of a file: what stands in which column of the template. */
  private static List<String> line(Worker worker, String... columns) {
    List<String> cells = new ArrayList<>();
    for (String header : HEADER.split(",", -1)) {
      String name = header.replaceFirst(".* ", "");
      String cell =
          switch (name) {
            case "name" -> worker.name();
            case "documentType" -> "居民身份证";
            case "documentNumber" -> worker.number();
            default -> "";
          };
      for (int i = 0; i < columns.length; i += 2) {
        cell = columns[i].equals(name) ? columns[i + 1] : cell;
      }
      cells.add(cell);
    }
    return cells;
  }

  /** A caregiver with all papers on four lines. */
  private static List<List<String>> caregiver(Worker worker) {
    Worker paper = Worker.named("纸").skill("4-10-01-03");
    String day = today().minusMonths(3).toString();
    return List.of(
        line(
            worker,
            "kind",
            "SKILL_LEVEL",
            "number",
            paper.lastCertificate(),
            "occupation",
            "4-10-01-03",
            "level",
            "4",
            "issuer",
            "某机构",
            "issuedOn",
            today().minusYears(1).toString()),
        line(worker, "kind", "HEALTH_CERTIFICATE", "result", "CLEAR", "issuedOn", day),
        line(worker, "kind", "RECORD_CHECK", "result", "CLEAR", "issuedOn", day),
        line(worker, "kind", "MENTAL_HEALTH_TRAINING", "issuedOn", day.replace('-', '/')));
  }

  private static byte[] csv(List<List<String>> lines, Charset charset) {
    StringBuilder text = new StringBuilder(HEADER).append("\r\n");
    lines.forEach(line -> text.append(String.join(",", line)).append("\r\n"));
    return text.toString().getBytes(charset);
  }

  private static JsonNode taken(String name, byte[] file) {
    Caller.Answer answer = CLERK.upload(PATH, name, file);
    assertEquals(201, answer.status(), answer.text());
    return answer.json();
  }

  private static String rejected(JsonNode answer) {
    StringBuilder told = new StringBuilder().append(answer.path("accepted").asInt()).append(';');
    for (JsonNode row : answer.path("rejected")) {
      told.append(row.path("row").asInt());
      row.path("reasons").forEach(r -> told.append(' ').append(r.path("code").asText()));
      told.append(';');
    }
    return told.toString();
  }

  private static void eligible(Worker worker, String post) {
    ObjectNode question = Worker.JSON.createObjectNode().put("purpose", "HIRING");
    question.putArray("subjects").add(worker.subject("1", post));
    JsonNode result = CLERK.post("/verifications", question.toString()).json().at("/results/0");
    assertEquals("ELIGIBLE", result.path("decision").asText(), result.toString());
  }

  @Test
  void a_workbook_and_a_gb18030_file_bring_a_worker_of_several_lines_once() {
    Worker first = Worker.named("金㛃花");
    Worker second = Worker.named("朴䶮男");
    List<List<String>> lines = new ArrayList<>(caregiver(first));
    List<List<String>> others = caregiver(second);
    lines.add(1, others.get(0));
    lines.addAll(others.subList(1, others.size()));
    byte[] workbook = Spreadsheet.of(List.of(HEADER.split(",", -1)), lines);
    JsonNode told = taken("workers.xlsx", workbook);
    assertEquals("2;", rejected(told));
    eligible(first, "CAREGIVER");
    eligible(second, "CHILDMINDER");
    JsonNode again = taken("workers.csv", csv(lines, GB18030));
    assertEquals("2;", rejected(again));
    assertEquals(told.path("registryVersion"), again.path("registryVersion"), "nothing changed");
    assertEquals(
        told.path("registryVersion"),
        taken("workers.csv", csv(lines, StandardCharsets.UTF_8)).path("registryVersion"));
    Worker third = Worker.named("崔𬭎");
    assertEquals("1;", rejected(taken("workers.csv", csv(caregiver(third), GB18030))));
    eligible(third, "CAREGIVER");
  }

  @Test
  void a_bad_line_refuses_its_worker_alone_and_lines_count_from_one() {
    Worker good = Worker.named("好人");
    List<List<String>> lines = new ArrayList<>();
    lines.add(line(Worker.named("坏人一"), "kind", "HEALTH_CERTIFICATE", "issuedOn", "01.02.2024"));
    lines.addAll(caregiver(good));
    lines.add(line(Worker.named("坏人二"), "documentNumber", "2.22404E+17"));
    lines.add(line(Worker.named("=1+1")));
    for (byte[] file :
        List.of(csv(lines, GB18030), Spreadsheet.of(List.of(HEADER.split(",", -1)), lines))) {
      assertEquals(
          "1;1 FIELD_INVALID;6 DOCUMENT_SCIENTIFIC;7 NAME_IS_FORMULA;",
          rejected(taken("workers", file)));
    }
    eligible(good, "CAREGIVER");
  }

  @Test
  void residence_permits_and_foreign_cards_of_15_and_18_are_documents() {
    int n = (int) (System.currentTimeMillis() / 20 % 1000);
    List<ObjectNode> rows = new ArrayList<>();
    for (String area : List.of("810000", "820000", "830000")) {
      rows.add(row("RESIDENT_ID", Worker.checked(area + "19890101" + String.format("%03d", n))));
    }
    String foreign = "FOREIGN_PERMANENT_RESIDENT";
    rows.add(row(foreign, Worker.checked("911124" + "19810803" + String.format("%03d", n))));
    rows.add(row(foreign, String.format("CAN11007809%04d", 1000 + n)));
    rows.add(row(foreign, String.format("can11007808%04d", 1000 + n)));
    rows.add(row(foreign, "CA1110078091205"));
    rows.add(row(foreign, Worker.checked("222499" + "19810803" + String.format("%03d", n))));
    rows.add(row("RESIDENT_ID", Worker.checked("911124" + "19810804" + String.format("%03d", n))));
    rows.add(row("RESIDENT_ID", String.format("CAN11007807%04d", 1000 + n)));
    ObjectNode body = Worker.JSON.createObjectNode();
    rows.forEach(body.putArray("workers")::add);
    Caller.Answer answer = CLERK.post(PATH, body.toString());
    assertEquals(
        "6;7 DOCUMENT_INVALID;8 DOCUMENT_INVALID;9 DOCUMENT_INVALID;10 DOCUMENT_INVALID;",
        rejected(answer.json()));
    for (ObjectNode row : rows.subList(0, 6)) {
      ObjectNode question = Worker.JSON.createObjectNode().put("purpose", "HIRING");
      question.putArray("subjects").add(row.deepCopy().put("ref", "1").put("post", "COOK"));
      JsonNode result = CLERK.post("/verifications", question.toString()).json();
      assertEquals("NOT_ELIGIBLE", result.at("/results/0/decision").asText(), "is found");
    }
  }

  private static ObjectNode row(String type, String number) {
    return Worker.JSON
        .createObjectNode()
        .put("name", "外来人")
        .put("documentType", type)
        .put("documentNumber", number);
  }

  @Test
  void a_file_of_nobody_and_of_more_than_ten_thousand_is_refused() {
    Caller.Answer none = CLERK.upload(PATH, "workers.csv", csv(List.of(), GB18030));
    assertEquals(422, none.status(), none.text());
    StringBuilder many = new StringBuilder(HEADER).append("\r\n");
    String rest = ",".repeat(HEADER.split(",", -1).length - 3);
    for (int i = 0; i <= 10_000; i++) {
      many.append("多,居民身份证,").append(i).append(rest).append("\r\n");
    }
    Caller.Answer answer =
        CLERK.upload(PATH, "workers.csv", many.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals("422 COUNT_OUT_OF_RANGE", answer.status() + " " + answer.codes());
    Caller.Answer noFile = CLERK.upload(PATH, "workers.csv", new byte[0]);
    assertTrue(noFile.status() == 422 || noFile.status() == 400, noFile.text());
  }
}
