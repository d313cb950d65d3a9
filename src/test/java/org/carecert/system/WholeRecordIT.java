package org.carecert.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.carecert.launch.DemoPhoto;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What stands in the record of a session: who was there, what happened, who gave whom what. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeRecordIT {
  private static final String APART = "candidate-2";
  private static final String LATE = "candidate-3";
  private static final String EXPELLED = "candidate-4";

  private static ExamSeason season;
  private static String session = "";
  private static String calledOff = "";
  private static String path = "";

  @BeforeAll
  static void planned() {
    season = new ExamSeason();
    season.taught();
    String paper = season.paperForPeople();
    session = season.planned("evaluator-1", "2026-07-06", paper);
    calledOff = season.planned("evaluator-1", "2026-07-08", paper);
    for (String each : new String[] {session, calledOff}) {
      done(
          season
              .who("evaluator-1")
              .put("/exam/sessions/" + each + "/arrangement", "{\"batch\":\"2026年七月批\"}"));
    }
    assertEquals(3, season.admitted(session));
    path = "/exam/sessions/" + session;
    String changes = "/exam/sessions/" + calledOff + "/changes";
    String change =
        done(season.who("evaluator-1").post(changes, "{\"kind\":\"CANCEL\",\"reason\":\"报名不足\"}"))
            .path("code")
            .asText();
    done(season.who("evaluator-1b").post(changes + "/" + change + "/confirmation", null));
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  @Order(1)
  void assessors_sign_in_on_the_day_and_an_inspection_is_noted() throws IOException {
    Caller assessor = season.who("assessor-1");
    Caller officer = season.who("evaluator-1");
    season.at("2026-07-05 10:00");
    refused("409 WINDOW_CLOSED", assessor.post(path + "/attendance/mine", null));
    season.at("2026-07-06 08:40");
    JsonNode came = done(assessor.post(path + "/attendance/mine", null));
    season.at("2026-07-06 08:45");
    assertEquals(came, done(assessor.post(path + "/attendance/mine", null)), "once");
    String seen = path + "/attendance/assessors";
    refused("422 ASSESSOR_UNKNOWN", officer.post(seen, "{\"assessor\":\"evaluator-1\"}"));
    refused("404 NOT_FOUND", season.who("evaluator-2").get(path + "/attendance"));
    JsonNode all = done(officer.post(seen, "{\"assessor\":\"assessor-2\"}")).path("assessors");
    assertEquals(
        List.of(true, false, false),
        List.of(
            all.path(0).path("own").asBoolean(),
            all.path(1).path("own").asBoolean(),
            all.path(2).path("own").asBoolean()));
    assertTrue(all.path(2).path("at").isNull(), all.toString());
    String inspections = path + "/attendance/inspections";
    refused(
        "422 FIELD_MISSING",
        officer.post(inspections, "{\"inspector\":\"朴督导\",\"sentBy\":\"市人社局\"}"));
    Visitor page = season.visitor("evaluator-1");
    String address = "exam/attendance.xhtml?session=" + session;
    Visitor.send(page.press(page.form(address), "form:rows:2:seen"));
    FormElement form = page.form(address);
    form.expectFirst("[id='form:inspector']").val("朴督导");
    form.expectFirst("[id='form:sentBy']").val("市人社局");
    form.expectFirst("[id='form:findings']").val("考评员均到场，考场纪律良好");
    String shown = Visitor.send(page.press(form, "form:note")).parse().text();
    assertTrue(shown.contains("朴督导") && !shown.contains("未签到"), shown);
  }

  @Test
  @Order(2)
  void the_day_goes_its_way() throws IOException {
    season.at("2026-07-06 09:05");
    assertTrue(
        season
            .visitor("assessor-1")
            .page("exam/marks.xhtml?session=" + session)
            .text()
            .contains("已签到"));
    for (String each : new String[] {APART, LATE}) {
      if (each.equals(LATE)) {
        done(
            season
                .who(LATE)
                .post(
                    "/exam/attempts",
                    "{\"admission\":\"" + season.admission(LATE, session) + "\"}"));
        String more = "{\"minutes\":10,\"reason\":\"空调故障\"}";
        done(season.who("evaluator-1").post(path + "/extensions", more));
      }
      season.sitsWith(
          each,
          session,
          question -> question.path("type").asText().equals("SINGLE") ? "A" : "先看伤情再安抚");
    }
    for (int assessor = 1; assessor <= 2; assessor++) {
      Caller reader = season.who("assessor-" + assessor);
      for (JsonNode reading : done(reader.get(path + "/readings")).path("waiting")) {
        String given =
            "{\"paper\":\"%s\",\"itemNo\":%d,\"points\":9}"
                .formatted(reading.path("paper").asText(), reading.path("itemNo").asInt());
        done(reader.post(path + "/readings", given));
      }
    }
    for (String code : new String[] {"photo-good", "photo-blurred"}) {
      String photo =
          path + "/photos/" + code + "?station=P1&admission=" + season.admission(APART, session);
      assertEquals(
          200, season.who("assessor-1").call("PUT", photo, "image/png", DemoPhoto.png(7)).status());
    }
    done(
        season
            .who("assessor-1")
            .post(path + "/photos/photo-blurred/withdrawal", "{\"reason\":\"模糊\"}"));
    season.marked(season.admission(LATE, session), session, 0);
    expelled();
    String apart = season.admission(APART, session);
    season.markedBy("assessor-1", apart, session, 0);
    season.markedBy("assessor-2", apart, session, 0);
    season.markedBy("assessor-3", apart, session, 8);
    leads(apart);
    season.at("2026-07-07 10:00");
    refused("409 THEORY_UNMARKED", season.who("evaluator-1").post(path + "/publish", null));
    expels();
    JsonNode counts = season.published("evaluator-1", session);
    assertEquals(
        1, counts.path("cancelled").asInt(), "he keeps nobody else's result back: " + counts);
  }

  private static void expels() {
    String misconduct = path + "/misconducts";
    String body =
        "{\"admission\":\"%s\",\"basis\":\"考场规则第八条\",\"findings\":\"操作中调换试件\"}"
            .formatted(season.admission(EXPELLED, session));
    String code = done(season.who("evaluator-1b").post(misconduct, body)).path("code").asText();
    done(season.who("evaluator-1").post(misconduct + "/" + code + "/confirmation", null));
  }

  // His paper has an answer that nobody reads any more, and one assessor only has marked him.
  private static void expelled() {
    season.sitsWith(
        EXPELLED,
        session,
        question -> question.path("type").asText().equals("SINGLE") ? "A" : "报告老师");
    season.markedBy("assessor-1", season.admission(EXPELLED, session), session, 0);
  }

  private static void leads(String admission) {
    String body = "{\"admission\":\"%s\",\"station\":\"%s\",\"points\":20,\"reason\":\"看录像\"}";
    int led = 0;
    for (int assessor = 1; assessor <= 3; assessor++) {
      Caller lead = season.who("assessor-" + assessor);
      for (JsonNode each : done(lead.get(path + "/stations/spreads"))) {
        done(
            lead.post(
                path + "/stations/spreads",
                body.formatted(admission, each.path("station").asText())));
        led++;
      }
    }
    assertEquals(3, led);
  }

  @Test
  @Order(3)
  void what_people_gave_is_part_of_the_analysis_and_it_is_done_with() {
    JsonNode form = done(season.who("evaluator-1").post(path + "/analysis", null)).path(0);
    assertEquals(2, form.at("/statistic/items").asInt(), form.toString());
    assertEquals(2, form.at("/statistic/attempts").asInt());
    List<Double> facilities = new ArrayList<>();
    form.path("items").forEach(item -> facilities.add(item.path("facility").asDouble()));
    facilities.sort(null);
    assertEquals(List.of(90.0, 100.0), facilities, "nine of ten, and all of a choice");
    assertEquals(95.0, form.at("/statistic/mean").asDouble());
    assertFalse(
        Tables.column(season.database(), "select analysed_at from exam_session_analysed")
            .isEmpty());
  }

  @Test
  @Order(4)
  void what_the_lead_decided_is_put_right_by_a_re_check_and_stays_the_leads() {
    String ask = "/exam/mine/" + season.admission(APART, session) + "/rechecks";
    String code =
        done(season
                .who(APART)
                .post(
                    ask,
                    "{\"part\":\"PRACTICAL\",\"ground\":\"ADDING_UP\",\"statement\":\"请核对裁定\"}"))
            .path("code")
            .asText();
    String recheck = "/exam/rechecks/" + code;
    Caller reviewer = season.who("evaluator-1c");
    JsonNode sheet = done(reviewer.get(recheck));
    assertEquals(3, sheet.path("leads").size(), sheet.toString());
    assertEquals(20, sheet.at("/leads/0/points").asInt());
    String led = "{\"reasons\":\"裁定单上为25分\",\"leads\":[{\"station\":\"P1\",\"points\":%d}]%s}";
    String decision = recheck + "/decision";
    refused("422 POINTS_INVALID", reviewer.post(decision, led.formatted(36, "")));
    refused(
        "422 RECHECK_GROUND", reviewer.post(decision, led.replace("P1", "P9").formatted(5, "")));
    // The sheet stays too far from the others: the lead's points count there all the same.
    JsonNode first = sheet.at("/sheets/0");
    ObjectNode points = Worker.JSON.createObjectNode();
    first
        .at("/points/byCriterion")
        .properties()
        .forEach(e -> points.put(e.getKey(), e.getValue().asInt()));
    String criterion = first.at("/station/criteria/0/code").asText();
    points.put(criterion, Math.abs(points.path(criterion).asInt() - 1));
    String corrections =
        ",\"corrections\":[{\"station\":\"%s\",\"assessor\":%d,\"points\":%s}]"
            .formatted(first.at("/station/code").asText(), first.path("assessor").asInt(), points);
    assertEquals("60.0", season.mine(APART, session).at("/result/practical").asText());
    JsonNode decided = done(reviewer.post(decision, led.formatted(25, corrections)));
    assertEquals("CHANGED", decided.path("state").asText());
    assertEquals("65.0", season.mine(APART, session).at("/result/practical").asText());
    assertEquals(
        List.of("20 1 ", "25 2 RECHECK:" + code),
        Tables.column(
            season.database(),
            "select points || ' ' || version || ' ' || basis from exam_station_decision where"
                + " station = 'P1' order by version"));
  }

  @Test
  @Order(5)
  void the_archive_names_who_did_what_to_whom_and_shows_it() throws IOException {
    Map<String, byte[]> files = taken();
    JsonNode manifest = Worker.JSON.readTree(files.get("manifest.json"));
    assertEquals(calledOff, manifest.at("/covered/cancelled/0").asText(), "named, not hidden");
    assertEquals(files.size() - 1, manifest.path("files").size());
    for (JsonNode entry : manifest.path("files")) {
      byte[] content = files.getOrDefault(entry.path("path").asText(), new byte[0]);
      assertEquals(entry.path("sha256").asText(), sha256(content), entry.toString());
    }
    List<String> names = new ArrayList<>();
    done(season.who("evaluator-1").get(path))
        .path("assessors")
        .forEach(name -> names.add(name.asText()));
    assertEquals(3, names.size());
    String assessors = text(files, 2, "考评计划", "考评员");
    assertEquals(
        3, assessors.lines().filter(line -> line.contains("2026-07-06")).count(), assessors);
    assertTrue(text(files, 3, "考务实施", "督导记录").contains("朴督导,市人社局,考评员均到场"));
    String log = text(files, 3, "考务实施", "考场记录");
    assertTrue(log.contains("全场") && log.contains("号 600秒") && log.contains("空调故障"), log);
    assertFalse(log.contains("Declared"), log);
    String seat = seat(LATE);
    String readings = text(files, 4, "试卷与成绩", "人工评卷");
    assertEquals(2, readings.lines().filter(line -> line.startsWith(seat + ",")).count(), readings);
    String records = text(files, 4, "试卷与成绩", "考评记录");
    String led = text(files, 4, "试卷与成绩", "组长裁定");
    assertTrue(
        led.contains("看录像") && led.contains("RECHECK:") && names.stream().anyMatch(led::contains),
        led);
    assertEquals(2, names.stream().filter(readings::contains).count(), readings);
    assertEquals(3, names.stream().filter(records::contains).count(), records);
    String photos = text(files, 4, "试卷与成绩", "现场照片");
    for (String code : new String[] {"photo-good", "photo-blurred"}) {
      byte[] photo =
          files.getOrDefault("4-试卷与成绩/" + session + "/现场照片/" + code + ".jpg", new byte[0]);
      assertArrayEquals(
          season.who("evaluator-1").get(path + "/photos/" + code).body(), photo, "as it was seen");
      assertTrue(photo.length > 0 && photos.contains(sha256(photo)), photos);
    }
    assertTrue(photos.contains("模糊"), photos);
  }

  private static String seat(String candidate) {
    String admission = season.admission(candidate, session);
    for (JsonNode line : done(season.who("evaluator-1").get(path + "/results")).path("items")) {
      if (line.path("admission").asText().equals(admission)) {
        return line.path("seat").asText();
      }
    }
    throw new AssertionError(candidate);
  }

  private static Map<String, byte[]> taken() throws IOException {
    Caller first = season.who("evaluator-1");
    String access =
        done(first.post(path + "/archive", "{\"reason\":\"审计抽查\"}")).path("code").asText();
    String opening = path + "/archive/" + access;
    done(season.who("evaluator-1b").post(opening + "/confirmation", null));
    return ExamSeason.unzipped(first.get(opening + "/file").body());
  }

  private static String text(Map<String, byte[]> files, int volume, String of, String sheet) {
    String name = volume + "-" + of + "/" + session + "/" + sheet + ".csv";
    assertTrue(files.containsKey(name), name + " of " + files.keySet());
    return new String(files.getOrDefault(name, new byte[0]), UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
