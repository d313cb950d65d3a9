package org.carecert.training.domain;

import org.carecert.shared.Fact;

/**
 * 在线学习事实: something that happened to a course or in a lesson.
 *
 * @param subject the course's id, or the trainee's
 * @param code the public code of the course, lesson or session
 */
public record LearningFact(long subject, What what, String code) implements Fact {
  /** What may happen. */
  public enum What {
    COURSE_WRITTEN,
    COURSE_PUBLISHED,
    LESSON_BEGUN,
    LESSON_COMPLETED
  }
}
