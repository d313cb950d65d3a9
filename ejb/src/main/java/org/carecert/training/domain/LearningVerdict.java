package org.carecert.training.domain;

import org.jspecify.annotations.Nullable;

/** 判定: whether an answer was right, and why. */
public record LearningVerdict(
    String question, boolean right, @Nullable String explain, @Nullable String explainKo) {

  static LearningVerdict of(LessonQuestion question, boolean right) {
    return new LearningVerdict(
        question.code(),
        right,
        question.explain(),
        question.explainKo() == null ? question.explain() : question.explainKo());
  }
}
