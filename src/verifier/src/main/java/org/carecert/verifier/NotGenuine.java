package org.carecert.verifier;

import java.util.List;

/** 不通过: ends a check that cannot end well. */
final class NotGenuine extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Verdict verdict;
  private final transient List<String> about;

  private NotGenuine(Verdict verdict, String key, String... about) {
    super(key);
    this.verdict = verdict;
    this.about = List.of(about);
  }

  /** It was checked and is wrong. */
  static NotGenuine because(String key, String... about) {
    return new NotGenuine(Verdict.BAD, key, about);
  }

  /** It could not be checked. */
  static NotGenuine unchecked(String key, String... about) {
    return new NotGenuine(Verdict.UNCHECKED, key, about);
  }

  /** Wrong unless this holds. */
  static void unless(boolean holds, String key, String... about) {
    if (!holds) {
      throw because(key, about);
    }
  }

  Verdict verdict() {
    return verdict;
  }

  String key() {
    return String.valueOf(getMessage());
  }

  List<String> about() {
    return about;
  }
}
