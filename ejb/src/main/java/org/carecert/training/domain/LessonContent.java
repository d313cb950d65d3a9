package org.carecert.training.domain;

import java.util.List;

/** 课时内容: the texts in both languages and the check questions; kept as one document. */
public record LessonContent(
    List<LessonSection> text, List<LessonSection> textKo, List<LessonQuestion> questions) {
  public LessonContent {
    text = List.copyOf(text);
    textKo = List.copyOf(textKo);
    questions = List.copyOf(questions);
  }

  /** Characters of the Chinese text, by which reading time is reckoned. */
  public int characters() {
    return text.stream()
        .flatMap(section -> section.paragraphs().stream())
        .mapToInt(paragraph -> paragraph.codePointCount(0, paragraph.length()))
        .sum();
  }

  /** The question of this code. */
  public LessonQuestion question(String code) {
    return questions.stream()
        .filter(q -> q.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no question " + code));
  }
}
