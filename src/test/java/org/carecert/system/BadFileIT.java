package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.launch.Database;
import org.carecert.launch.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bombs, torn files and files of another kind, at every desk that takes a file. */
class BadFileIT {
  private static House house;
  private static String rosters;

  @BeforeAll
  static void open() {
    house = TheHouse.forHostileInput();
    String start = Worker.today().plusDays(40).toString();
    String end = Worker.today().plusDays(80).toString();
    Caller.Answer cohort =
        as("school-1")
            .post(
                "/cohorts",
                "{\"occupation\":\"4-10-01-03\",\"level\":5,\"title\":\"坏文件班\",\"startsOn\":\""
                    + start
                    + "\",\"endsOn\":\""
                    + end
                    + "\"}");
    assertEquals(201, cohort.status(), cohort.text());
    rosters = "/cohorts/" + cohort.json().path("code").asText() + "/rosters";
  }

  @Test
  void a_sheet_that_is_none_is_refused_in_words_and_nothing_is_kept() throws SQLException {
    Map<String, String> desks =
        Map.of(
            rosters,
            "school-1",
            "/registry/imports",
            "hr-clerk",
            "/exam/items/import",
            "evaluator-1",
            "/exam/points/import",
            "evaluator-1");
    long before = kept();
    List<String> faults = new ArrayList<>();
    BadFiles.sheets()
        .forEach(
            (name, bytes) ->
                desks.forEach(
                    (path, who) -> {
                      Caller.Answer answer = as(who).upload(path, name, bytes);
                      if (answer.status() < 400 || answer.status() >= 500) {
                        faults.add(
                            path + " " + name + ": " + answer.status() + " " + answer.text());
                      } else if (answer.codes().isEmpty()) {
                        faults.add(path + " " + name + ": no reason");
                      }
                    }));
    assertEquals("", String.join("\n", faults));
    assertEquals(before, kept(), "rows of rosters, people and items");
    assertEquals(200, as("admin").get("/health").status(), "the house stands");
  }

  @Test
  void what_is_wrong_with_a_file_is_told_in_the_language_that_was_asked_for() {
    Set<String> told = new HashSet<>();
    for (String language : List.of("zh-CN", "ko", "en")) {
      Caller.Answer answer =
          as("school-1")
              .upload(
                  rosters,
                  "paper.csv",
                  "%PDF-1.7\u0000".getBytes(StandardCharsets.UTF_8),
                  "Accept-Language",
                  language);
      told.add(answer.json().path("title").asText());
    }
    assertEquals(3, told.size(), told.toString());
  }

  @Test
  void fifty_megabytes_are_too_large_for_a_roster() {
    Caller.Answer answer = as("school-1").upload(rosters, "roster.csv", new byte[50_000_000]);
    assertEquals(413, answer.status());
    assertEquals("TOO_LARGE", answer.codes());
  }

  @Test
  void a_picture_that_is_none_or_a_bomb_is_no_photo() {
    for (byte[] bytes :
        List.of(
            new byte[0],
            "GIF89a".getBytes(StandardCharsets.UTF_8),
            "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8),
            BadFiles.pictureBomb())) {
      for (String type : List.of("image/png", "image/jpeg", "application/octet-stream")) {
        Caller.Answer answer =
            as("candidate-1").call("PUT", "/certificates/photos/mine", type, bytes);
        assertTrue(
            answer.status() >= 400 && answer.status() < 500, answer.status() + answer.text());
      }
    }
  }

  private static long kept() throws SQLException {
    Database database = house.database();
    try (var connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select (select count(*) from training_roster) + (select count(*) from identity_person)"
                    + " + (select count(*) from exam_item)")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static Caller as(String username) {
    return Caller.as(house.address(), username);
  }
}
