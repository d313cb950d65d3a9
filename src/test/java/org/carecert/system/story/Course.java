package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.carecert.system.Caller;
import org.carecert.training.domain.LessonFileKind;

/** The school's online course: the first lessons of the demo city's, as its teachers wrote them. */
public final class Course {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The files of a lesson. */
  static final List<LessonFileKind> FILES =
      List.of(
          LessonFileKind.PICTURE_SVG,
          LessonFileKind.VIDEO,
          LessonFileKind.CAPTIONS_ZH,
          LessonFileKind.CAPTIONS_KO);

  private Course() {}

  /** The first lesson, with its questions and their keys. */
  public static JsonNode lesson() {
    return read("course/lesson-01/lesson.json");
  }

  /** The course as one file, as the school's teachers keep it: here with the first lesson only. */
  static byte[] file() {
    ObjectNode course = (ObjectNode) read("course/course.json");
    ArrayNode lessons = JSON.createArrayNode().add(lesson());
    course.set("lessons", lessons);
    return course.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Published by the school's program. */
  public static void published() {
    Caller school = Caller.fresh("school-1");
    Caller.Answer made = school.post("/courses", new String(file(), StandardCharsets.UTF_8));
    assertTrue(made.status() < 300, made.text());
    String path = "/courses/" + made.json().path("code").asText();
    String files = path + "/lessons/" + lesson().path("code").asText() + "/files/";
    for (LessonFileKind kind : FILES) {
      String name = kind.fileName();
      Caller.Answer kept = school.call("PUT", files + name, kind.mediaType(), media(name));
      assertTrue(kept.status() < 300, kept.text());
    }
    Caller.Answer published = school.post(path + "/publish", null);
    assertTrue(published.status() < 300, published.text());
  }

  /** A file of the first lesson. */
  static byte[] media(String name) {
    return Season.demo("course/lesson-01/" + name);
  }

  /** The practical paper of the demo city's evaluation organisation. */
  public static JsonNode practical() {
    return read("exam/practical-4-10-01-03-5.json");
  }

  /** The same as the sheet that the organisation's teachers fill in, one criterion a row. */
  static byte[] practicalSheet() {
    StringWriter sheet = new StringWriter();
    try (CSVPrinter rows = new CSVPrinter(sheet, CSVFormat.RFC4180)) {
      rows.printRecord(
          "考站编号", "考站名称", "考站名称（朝鲜文）", "时间（分钟）", "权重", "准备通知", "评分点编号", "评分点", "评分点（朝鲜文）", "满分");
      for (JsonNode station : practical().path("stations")) {
        for (JsonNode criterion : station.path("criteria")) {
          rows.printRecord(
              Stream.concat(
                  texts(station, "code", "title", "titleKo", "minutes", "weight", "preparation"),
                  texts(criterion, "code", "text", "textKo", "max")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<String> texts(JsonNode node, String... names) {
    return Stream.of(names).map(name -> node.path(name).asText());
  }

  /** A sheet of the demo city. */
  public static byte[] sheet(String name) {
    return Season.demo(name);
  }

  static JsonNode read(String name) {
    try {
      return JSON.readTree(Season.demo(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
