package org.carecert.verifier;

import java.util.List;

/**
 * 核验结果: what was found of one thing.
 *
 * @param key of the words that tell it
 * @param about what the words name
 */
record Finding(Check check, Verdict verdict, String key, List<String> about) {
  /** Finds by looking; whatever cannot be read is not genuine. */
  static Finding of(Check check, Look look) {
    try {
      return new Finding(check, Verdict.GOOD, look.look(), List.of());
    } catch (NotGenuine no) {
      return new Finding(check, no.verdict(), no.key(), no.about());
    } catch (Exception fault) {
      return new Finding(
          check, Verdict.BAD, "unreadable", List.of(String.valueOf(fault.getMessage())));
    }
  }

  /** Looks; gives the key of what is to be told if all is well. */
  @FunctionalInterface
  interface Look {
    String look() throws Exception;
  }
}
