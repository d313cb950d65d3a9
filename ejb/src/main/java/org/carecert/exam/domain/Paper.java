package org.carecert.exam.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.carecert.shared.Json;

/**
 * 试卷: what the bell hands out; ready as bytes before the start.
 *
 * @param form the form's public code
 * @param minutes time for it
 */
public record Paper(String form, int minutes, List<PaperQuestion> questions) {

  /** Its bytes. */
  public byte[] bytes() {
    try {
      return Json.MAPPER.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The paper of these bytes. */
  public static Paper of(byte[] bytes) {
    try {
      return Json.MAPPER.readValue(bytes, Paper.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same paper in Chinese only. */
  public Paper chineseOnly() {
    return new Paper(
        form,
        minutes,
        questions.stream()
            .map(q -> new PaperQuestion(q.no(), q.type(), q.stem(), q.options(), null, null))
            .toList());
  }
}
