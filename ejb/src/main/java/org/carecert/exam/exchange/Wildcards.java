package org.carecert.exam.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.carecert.exam.domain.ExchangeReason;

/** Accepted words as Moodle writes them: a star stands for anything unless it is escaped. */
final class Wildcards {
  private Wildcards() {}

  static String escaped(String word) {
    return word.replace("*", "\\*");
  }

  /**
   * Words without wildcards; one that has some is a fault, as the bank would not accept the same.
   */
  static void words(Question question, List<String> accepted, boolean capitals) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : accepted) {
      boolean wild = word.replace("\\*", "").indexOf('*') >= 0;
      if (wild || word.indexOf('|') >= 0 || word.indexOf('｜') >= 0) {
        question.fault(ExchangeReason.WILDCARD, word);
      }
      words.add(word.replace("\\*", "*"));
    }
    question.words(List.copyOf(words), capitals);
  }
}
