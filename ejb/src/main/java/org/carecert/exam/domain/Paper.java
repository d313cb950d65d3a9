package org.carecert.exam.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carecert.shared.Json;
import org.carecert.shared.Unchanging;

/**
 * 试卷: what the bell hands out; ready as bytes before the start.
 *
 * @param form the form's public code
 * @param minutes time for it
 */
@Unchanging
public record Paper(String form, int minutes, List<PaperQuestion> questions) {
  public Paper {
    questions = List.copyOf(questions);
  }

  /** Its bytes. */
  public byte[] bytes() {
    return Json.text(this).getBytes(StandardCharsets.UTF_8);
  }

  /** The paper of these bytes. */
  public static Paper of(byte[] bytes) {
    return Json.read(new String(bytes, StandardCharsets.UTF_8), Paper.class);
  }

  /** The same paper in Chinese only. */
  public Paper chineseOnly() {
    return new Paper(form, minutes, questions.stream().map(PaperQuestion::chineseOnly).toList());
  }

  /** What answers to its questions look like, in their order, each as its letter. */
  public String shapes() {
    StringBuilder shapes = new StringBuilder();
    questions.forEach(question -> shapes.append(question.type().shape().code()));
    return shapes.toString();
  }
}
