package org.carecert.training.domain;

import org.jspecify.annotations.Nullable;

/** 课时进度行: one lesson of my course and how far I am in it. */
public record LearningLine(
    String code,
    int version,
    String title,
    String titleKo,
    String titleEn,
    LearningState state,
    int percent,
    int lengthSeconds,
    @Nullable Integer minutes) {

  /** The title in a language of this tag. */
  public String titleIn(String tag) {
    return tag.startsWith("ko") ? titleKo : tag.startsWith("en") ? titleEn : title;
  }

  /** Its length in whole minutes. */
  public int getLengthMinutes() {
    return LessonLength.minutes(lengthSeconds, Integer.MAX_VALUE);
  }
}
