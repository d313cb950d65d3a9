package org.carecert.training.domain;

import java.util.List;

/**
 * 判断依据: what a beat is judged by.
 *
 * @param otherMillisToday what the person's other sessions of this day measured
 */
public record LearningFrame(
    List<LessonQuestion> questions, LearningRule rule, long otherMillisToday) {
  public LearningFrame {
    questions = List.copyOf(questions);
  }

  /** What the day still leaves. */
  long room(LearningSession session) {
    return Math.max(0, rule.dailySeconds() * 1000L - otherMillisToday - session.measuredMillis());
  }

  LessonQuestion question(String code) {
    return questions.stream()
        .filter(q -> q.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no question " + code));
  }
}
