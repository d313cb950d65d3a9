package org.carecert.exam.page;

import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.EntryCondition;
import org.carecert.home.page.Words;

/** An entry condition as people read it. */
final class ConditionWords {
  private ConditionWords() {}

  static String of(Words words, EntryCondition condition) {
    List<String> parts = new ArrayList<>();
    if (condition.ageOnly()) {
      parts.add(words.say("exam.conditions.age"));
    }
    if (condition.certificateLevel() != null) {
      parts.add(
          words.say("exam.conditions.certificate", words.level(condition.certificateLevel())));
    }
    if (condition.schooling() != null) {
      parts.add(words.of(condition.schooling()));
    }
    condition.papers().forEach(paper -> parts.add(words.of(paper)));
    if (condition.workYears() != null) {
      parts.add(words.say("exam.conditions.work", condition.workYears()));
    }
    return condition.no() + ". " + String.join(" + ", parts);
  }
}
