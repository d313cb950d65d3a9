package org.carecert.exam.domain;

import java.util.List;

/**
 * 题干与选项: the words of an item in one language.
 *
 * @param stem the question
 * @param options the choices, A first
 */
public record Wording(String stem, List<String> options) {
  public Wording {
    options = List.copyOf(options);
  }

  /** Whether nothing is missing, with this many options. */
  public boolean complete(int count) {
    return !stem.isBlank()
        && options.size() == count
        && options.stream().noneMatch(String::isBlank);
  }

  int longest() {
    return Math.max(stem.length(), options.stream().mapToInt(String::length).max().orElse(0));
  }
}
