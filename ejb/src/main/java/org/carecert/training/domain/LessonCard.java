package org.carecert.training.domain;

/**
 * 课时卡: a version of a lesson as a list shows it.
 *
 * @param realSeconds its real length, 0 until it is published
 */
public record LessonCard(
    String code,
    int version,
    LessonState state,
    LessonKind kind,
    String title,
    String titleKo,
    String titleEn,
    int realSeconds,
    int creditedMinutes) {}
