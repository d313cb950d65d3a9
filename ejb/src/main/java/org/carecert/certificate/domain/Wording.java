package org.carecert.certificate.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * 票面文字: what a template says in one language (延州政办发〔2022〕16号).
 *
 * @param body the sentence, with its {@link BodyPlace}s in braces
 * @param labels one for each field
 */
public record Wording(String title, String body, Map<FaceField, String> labels) {
  public Wording {
    EnumMap<FaceField, String> ordered = new EnumMap<>(FaceField.class);
    ordered.putAll(labels);
    labels = Collections.unmodifiableMap(ordered);
  }

  String everyWord() {
    return title + body + String.join("", labels.values());
  }

  /** The label of a field; empty where there is none. */
  public String label(FaceField field) {
    return labels.getOrDefault(field, "");
  }
}
