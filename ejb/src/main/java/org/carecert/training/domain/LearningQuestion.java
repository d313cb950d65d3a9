package org.carecert.training.domain;

import java.util.List;

/** 检查题（学员所见）: a check question without its key. */
public record LearningQuestion(
    String code, String text, String textKo, List<String> options, List<String> optionsKo) {
  public LearningQuestion {
    options = List.copyOf(options);
    optionsKo = List.copyOf(optionsKo);
  }
}
