package org.carecert.exam.domain;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * 题干与选项: the words of an item in one language.
 *
 * @param stem the question
 * @param options the choices, the left side of a matching, or what is to be ordered; A first
 * @param matches the right side of a matching, 1 first; otherwise none
 */
public record Wording(String stem, List<String> options, List<String> matches) {
  static final int MOST_ENTRIES = 8;

  public Wording {
    options = List.copyOf(options);
    matches = matches == null ? List.of() : List.copyOf(matches);
  }

  /** The words of an item without a right side. */
  public Wording(String stem, List<String> options) {
    this(stem, options, List.of());
  }

  /** Whether it renders those words: nothing is missing. */
  boolean renders(Wording other) {
    return !stem.isBlank()
        && options.size() == other.options.size()
        && matches.size() == other.matches.size()
        && Stream.concat(options.stream(), matches.stream()).noneMatch(String::isBlank);
  }

  /** Whether there are as many entries as an item of this type has, none empty and none twice. */
  public boolean fits(ItemType type) {
    int count = options.size();
    boolean enough =
        switch (type) {
          case SINGLE, MULTIPLE -> count >= 2 && count <= 5;
          case TRUE_FALSE -> count == 2;
          case MATCHING -> count >= 2 && count <= MOST_ENTRIES;
          case ORDERING -> count >= 3 && count <= MOST_ENTRIES;
          case FILL_IN, NUMERIC, SHORT_ANSWER, CASE_ANALYSIS -> count == 0;
        };
    int right = matches.size();
    boolean paired = type == ItemType.MATCHING ? right >= 3 && right <= MOST_ENTRIES : right == 0;
    return enough && paired && distinct(options) && distinct(matches);
  }

  private static boolean distinct(List<String> entries) {
    return !entries.contains("") && new HashSet<>(entries).size() == entries.size();
  }

  int longest() {
    return Stream.concat(Stream.of(stem), Stream.concat(options.stream(), matches.stream()))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
