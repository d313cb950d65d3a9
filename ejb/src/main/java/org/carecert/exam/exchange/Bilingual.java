package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.Wording;

/** The words of a draft, Chinese and Korean side by side. */
final class Bilingual {
  private final Said stem;
  private final List<Said> options;
  private final List<Said> matches;

  Bilingual(ItemDraft draft) {
    Wording chinese = draft.chinese();
    Wording korean = draft.korean();
    stem = new Said(chinese.stem(), korean == null ? null : korean.stem());
    options = beside(chinese.options(), korean == null ? List.of() : korean.options());
    matches = beside(chinese.matches(), korean == null ? List.of() : korean.matches());
  }

  private static List<Said> beside(List<String> chinese, List<String> korean) {
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < chinese.size(); i++) {
      said.add(new Said(chinese.get(i), i < korean.size() ? korean.get(i) : null));
    }
    return said;
  }

  Said stem() {
    return stem;
  }

  List<Said> options() {
    return options;
  }

  List<Said> matches() {
    return matches;
  }
}
