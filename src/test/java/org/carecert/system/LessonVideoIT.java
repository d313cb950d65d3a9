package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Objects;
import org.carecert.system.story.Course;
import org.jsoup.Connection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A player that seeks in a lesson's video asks for parts of it. */
class LessonVideoIT {
  private static final byte[] VIDEO = Course.sheet("course/lesson-01/video.mp4");
  private static final Visitor SCHOOL = Visitor.as("school-1");

  private static String path = "";

  @BeforeAll
  static void find() {
    if (courses().isEmpty()) {
      Course.published();
    }
    String lesson = Course.lesson().path("code").asText();
    path = "training/media/" + courses().path(0).path("code").asText() + "/" + lesson;
    path += "/0/video.mp4";
  }

  private static JsonNode courses() {
    return Caller.as("school-1").get("/courses").json().path("items");
  }

  private static Connection.Response asked(String range, String... header) {
    Connection request = SCHOOL.request(path).header("Range", range);
    if (header.length > 0) {
      request.header(header[0], header[1]);
    }
    return Visitor.send(request);
  }

  private static void part(String range, int from, int to) {
    Connection.Response answer = asked(range);
    assertEquals(206, answer.statusCode(), range);
    assertEquals(
        "bytes " + from + "-" + (to - 1) + "/" + VIDEO.length, answer.header("Content-Range"));
    assertEquals("video/mp4", answer.contentType());
    assertArrayEquals(Arrays.copyOfRange(VIDEO, from, to), answer.bodyAsBytes(), range);
  }

  @Test
  void without_a_range_the_whole_video_comes_and_says_that_parts_may_be_asked_for() {
    Connection.Response answer = Visitor.send(SCHOOL.request(path));
    assertEquals(200, answer.statusCode());
    assertEquals("bytes", answer.header("Accept-Ranges"));
    assertArrayEquals(VIDEO, answer.bodyAsBytes());
  }

  @Test
  void a_part_is_206_with_just_its_bytes() {
    part("bytes=0-99", 0, 100);
    part("bytes=100-1099", 100, 1100);
    part("bytes=" + (VIDEO.length - 7) + "-", VIDEO.length - 7, VIDEO.length);
    part("bytes=-50", VIDEO.length - 50, VIDEO.length);
    part("bytes=10-999999999", 10, VIDEO.length);
  }

  @Test
  void beyond_the_end_is_416_with_the_length() {
    for (String range : new String[] {"bytes=" + VIDEO.length + "-", "bytes=999999999-"}) {
      Connection.Response answer = asked(range);
      assertEquals(416, answer.statusCode(), range);
      assertEquals("bytes */" + VIDEO.length, answer.header("Content-Range"));
      assertEquals(0, answer.bodyAsBytes().length);
    }
  }

  @Test
  void a_range_that_is_none_or_of_an_older_file_gets_the_whole_one() {
    String tag = Objects.requireNonNull(asked("bytes=0-1").header("ETag"));
    assertEquals(206, asked("bytes=0-1", "If-Range", tag).statusCode());
    assertEquals(200, asked("bytes=0-1", "If-Range", "\"older\"").statusCode());
    for (String range : new String[] {"pages=0-1", "bytes=x-y"}) {
      assertEquals(200, asked(range).statusCode(), range);
    }
  }

  @Test
  void a_stranger_is_sent_to_sign_in_and_an_officer_refused() {
    Connection.Response stranger = Visitor.send(Visitor.stranger().request(path));
    assertTrue(stranger.url().getPath().startsWith("/identity/sign-in"), stranger.url().toString());
    assertEquals(403, Visitor.send(Visitor.as("hr-clerk").request(path)).statusCode());
    assertEquals(404, Visitor.send(Visitor.as("school-2").request(path)).statusCode());
  }
}
