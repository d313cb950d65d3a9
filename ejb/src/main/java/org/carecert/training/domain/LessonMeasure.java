package org.carecert.training.domain;

/**
 * 课时计量: by what a version of a lesson is measured.
 *
 * @param seconds its real length
 * @param mostMinutes the most that is credited
 */
public record LessonMeasure(long versionId, int seconds, int mostMinutes) {}
