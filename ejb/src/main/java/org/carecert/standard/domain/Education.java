package org.carecert.standard.domain;

import java.util.Arrays;
import java.util.Optional;

/** 文化程度: education, lowest first; the words of rosters are known. */
public enum Education {
  JUNIOR_MIDDLE("初中"),
  SENIOR_MIDDLE("高中"),
  SECONDARY_VOCATIONAL("中专"),
  COLLEGE("大专"),
  BACHELOR("本科"),
  HIGHER("研究生");

  private final String word;

  Education(String word) {
    this.word = word;
  }

  /** The word that rosters use. */
  public String word() {
    return word;
  }

  /** Whether this is at least as high as another. */
  public boolean atLeast(Education other) {
    return compareTo(other) >= 0;
  }

  /** The education of a roster's word. */
  public static Optional<Education> ofWord(String word) {
    return Arrays.stream(values()).filter(e -> e.word.equals(word.strip())).findFirst();
  }
}
