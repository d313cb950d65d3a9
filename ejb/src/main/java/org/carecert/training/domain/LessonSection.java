package org.carecert.training.domain;

import java.util.List;

/** 小节: a heading and its paragraphs. */
public record LessonSection(String heading, List<String> paragraphs) {
  public LessonSection {
    paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
  }
}
