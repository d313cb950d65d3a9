package org.carecert.training.domain;

import java.util.List;
import java.util.Set;

/**
 * 课时页: a lesson as its learner sees it; questions and keys are not part of it.
 *
 * @param files the names of its files
 * @param teaching whether it may be begun
 */
public record LearningLesson(
    String course,
    LearningLine line,
    List<LessonSection> text,
    List<LessonSection> textKo,
    Set<String> files,
    int positionSeconds,
    boolean teaching) {
  public LearningLesson {
    text = List.copyOf(text);
    textKo = List.copyOf(textKo);
    files = Set.copyOf(files);
  }
}
