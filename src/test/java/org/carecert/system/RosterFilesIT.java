package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carecert.system.story.School;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rosters as schools send them: a workbook, a sheet of a spreadsheet program, one with faults. */
class RosterFilesIT {
  private static final Path FILES = Path.of("../ejb/src/test/resources/rosters");
  private static final Caller SCHOOL = Caller.as("school-1");

  private static String cohort = "";

  // Of another occupation than the season's: its people may learn this one too.
  @BeforeAll
  static void open() {
    String body =
        "{\"occupation\":\"4-10-01-02\",\"level\":5,\"title\":\"名册文件\",\"startsOn\":\"%s\",\"endsOn\":\"%s\"}"
            .formatted(Worker.today().plusDays(40), Worker.today().plusDays(80));
    cohort = "/cohorts/" + done(SCHOOL.post("/cohorts", body)).path("code").asText();
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.status() + " " + answer.text());
    return answer.json();
  }

  private static JsonNode uploaded(String name) throws IOException {
    return done(SCHOOL.upload(cohort + "/rosters", name, Files.readAllBytes(FILES.resolve(name))));
  }

  private static String batch(JsonNode preview) {
    return cohort + "/rosters/" + preview.path("code").asText();
  }

  @Test
  void a_workbook_and_a_sheet_with_its_mark_are_read_alike_with_every_rare_character()
      throws IOException {
    List<List<String>> read = new ArrayList<>();
    for (String name : List.of("roster.xlsx", "roster-utf8-bom.csv", "roster-gb18030.csv")) {
      JsonNode preview = uploaded(name);
      assertEquals(30, preview.path("accepted").asInt(), preview.toString());
      assertEquals(0, preview.path("rejected").asInt(), preview.toString());
      List<String> names = preview.path("rows").findValuesAsText("name");
      assertTrue(names.containsAll(School.RARE), names.toString());
      read.add(names);
    }
    assertEquals(read.get(0), read.get(1));
    assertEquals(read.get(0), read.get(2));
  }

  @Test
  void each_row_s_fault_is_told_in_the_reader_s_language() throws IOException {
    JsonNode preview = uploaded("roster-with-faults.csv");
    List<String> expected = Files.readAllLines(FILES.resolve("roster-with-faults.expected.csv"));
    List<JsonNode> told = new ArrayList<>();
    for (String language : List.of("zh", "ko", "en")) {
      told.add(done(SCHOOL.get(batch(preview), "Accept-Language", language)).path("rows"));
    }
    for (int row = 1; row < expected.size(); row++) {
      String[] line = expected.get(row).split(",", -1);
      List<String> messages = new ArrayList<>();
      for (JsonNode rows : told) {
        JsonNode one = rows.path(row - 1);
        assertEquals(line[1].equals("accepted"), one.path("accepted").asBoolean(), one.toString());
        assertEquals(line[2], one.at("/reasons/0/code").asText(), one.toString());
        messages.add(one.at("/reasons/0/message").asText());
      }
      if (!line[2].isEmpty()) {
        assertEquals(3, messages.stream().distinct().count(), messages.toString());
        assertTrue(
            messages.get(0).codePoints().anyMatch(Character::isIdeographic), messages.get(0));
        assertTrue(messages.get(1).matches("(?s).*[가-힣].*"), messages.get(1));
        assertTrue(
            StandardCharsets.UTF_8.newEncoder().canEncode(messages.get(2))
                && messages.get(2).matches("(?s).*[A-Za-z]{3}.*"),
            messages.get(2));
      }
    }
  }

  @Test
  void committed_and_undone_leaves_nobody() throws IOException {
    JsonNode preview = uploaded("roster.xlsx");
    assertEquals(0, trainees().size(), "nobody is enrolled by looking");
    done(SCHOOL.post(batch(preview) + "/commit", null));
    assertEquals(30, trainees().size());
    assertEquals(
        "UNDONE", done(SCHOOL.post(batch(preview) + "/undo", null)).path("state").asText());
    assertEquals(0, trainees().size());
    Caller.Answer again = SCHOOL.post(batch(preview) + "/commit", null);
    assertEquals("409 ROSTER_STATE", again.status() + " " + again.codes());
    assertFalse(SCHOOL.get(cohort).json().path("rosters").isEmpty(), "the batch stays on record");
  }

  private static JsonNode trainees() {
    return done(SCHOOL.get(cohort + "/trainees"));
  }
}
