package org.carecert.training;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.carecert.shared.Refused;
import org.carecert.training.domain.CourseDraft;
import org.carecert.training.domain.LearningReason;
import org.carecert.training.domain.LessonDraft;
import org.carecert.training.domain.LessonKind;
import org.carecert.training.domain.LessonLength;
import org.carecert.training.domain.LessonSection;
import org.carecert.training.domain.LessonVersion;
import org.junit.jupiter.api.Test;

class CourseOnPaperTest {
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void a_whole_course_is_taken() {
    assertDoesNotThrow(() -> course(lesson("L01", 44)).check());
  }

  @Test
  void every_fault_is_told_at_its_field() {
    LessonDraft bare = new LessonDraft("L 1", null, null, null, null, null, 0, null, null, null);
    Refused no = assertThrows(Refused.class, () -> course(bare).check());
    List<String> fields = no.refusals().stream().map(r -> String.valueOf(r.field())).toList();
    assertTrue(
        fields.containsAll(
            List.of(
                "lessons[0].code",
                "lessons[0].title",
                "lessons[0].kind",
                "lessons[0].lengthSeconds",
                "lessons[0].creditedMinutes",
                "lessons[0].text",
                "lessons[0].questions")),
        fields.toString());
  }

  @Test
  void two_lessons_with_one_code_are_refused() {
    Refused no =
        assertThrows(Refused.class, () -> course(lesson("L01", 44), lesson("L01", 44)).check());
    assertEquals(LearningReason.CODE_TWICE, no.reason());
  }

  @Test
  void a_published_lesson_never_changes() {
    LessonVersion version = new LessonVersion(1, 1, 1, lesson("L01", 44));
    version.publish(44, 300, NOW);
    assertThrows(Refused.class, () -> version.write(lesson("L01", 44)));
    assertThrows(Refused.class, () -> version.publish(44, 300, NOW));
  }

  @Test
  void a_lesson_is_not_longer_than_its_video() {
    LessonVersion version = new LessonVersion(1, 1, 1, lesson("L01", 2700));
    Refused no = assertThrows(Refused.class, () -> version.publish(44, 300, NOW));
    assertEquals(LearningReason.LENGTH_NOT_REAL, no.reason());
    Refused none = assertThrows(Refused.class, () -> version.publish(0, 300, NOW));
    assertEquals(LearningReason.FILE_MISSING, none.reason());
  }

  @Test
  void the_real_length_is_the_video_and_the_reading() {
    assertEquals(44 + 120, new LessonLength(44, 600, 300).seconds());
    assertEquals(60, new LessonLength(0, 10, 300).seconds());
    assertEquals(3, LessonLength.minutes(164, 45));
    assertEquals(2, LessonLength.minutes(149, 45));
  }

  private static CourseDraft course(LessonDraft... lessons) {
    return new CourseDraft("4-10-01-03", 5, "课程", null, null, List.of(lessons));
  }

  private static LessonDraft lesson(String code, int seconds) {
    return new LessonDraft(
        code,
        "题目",
        "제목",
        null,
        LessonKind.VIDEO,
        seconds,
        45,
        List.of(new LessonSection("节", List.of("文字".repeat(300)))),
        null,
        LearningFixture.QUESTIONS);
  }
}
