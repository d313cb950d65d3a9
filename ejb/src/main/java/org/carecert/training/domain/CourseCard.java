package org.carecert.training.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 课程卡: an online course with its lessons. */
public record CourseCard(
    String code,
    String occupation,
    int level,
    String title,
    String titleKo,
    String titleEn,
    @Nullable Instant publishedAt,
    List<LessonCard> lessons) {
  public CourseCard {
    lessons = List.copyOf(lessons);
  }
}
