package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.carecert.system.Caller;

/** The school's online course: the first lessons of the demo city's, uploaded by its program. */
public final class Course {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> FILES =
      Map.of(
          "picture.svg", "image/svg+xml",
          "video.mp4", "video/mp4",
          "zh.vtt", "text/vtt",
          "ko.vtt", "text/vtt");

  private Course() {}

  /** The first lesson, with its questions and their keys. */
  public static JsonNode lesson() {
    return read("course/lesson-01/lesson.json");
  }

  /** Publishes the course. */
  public static void published() {
    Caller school = Caller.fresh("school-1");
    ObjectNode course = (ObjectNode) read("course/course.json");
    ArrayNode lessons = JSON.createArrayNode().add(lesson());
    course.set("lessons", lessons);
    Caller.Answer made = school.post("/courses", course.toString());
    assertTrue(made.status() < 300, made.text());
    String path = "/courses/" + made.json().path("code").asText();
    String files = path + "/lessons/" + lesson().path("code").asText() + "/files/";
    FILES.forEach(
        (name, type) -> {
          Caller.Answer kept =
              school.call("PUT", files + name, type, Season.demo("course/lesson-01/" + name));
          assertTrue(kept.status() < 300, kept.text());
        });
    Caller.Answer published = school.post(path + "/publish", null);
    assertTrue(published.status() < 300, published.text());
  }

  /** The practical paper of the demo city's evaluation organisation. */
  public static JsonNode practical() {
    return read("exam/practical-4-10-01-03-5.json");
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
