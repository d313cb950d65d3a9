package org.carecert.training.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 随堂检查题: a question that shows whether somebody is there (online training: records and tests).
 *
 * @param key the right choice, counted from 0
 */
public record LessonQuestion(
    String code,
    String text,
    @Nullable String textKo,
    List<String> options,
    @Nullable List<String> optionsKo,
    int key,
    @Nullable String explain,
    @Nullable String explainKo) {

  /** The question as the learner sees it: there is no field for the key. */
  public LearningQuestion asked() {
    return new LearningQuestion(
        code,
        text,
        textKo == null ? text : textKo,
        options,
        optionsKo == null ? options : optionsKo);
  }
}
