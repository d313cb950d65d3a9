package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 试题内容: what an item says, in Chinese and, where somebody translated it, in Korean.
 *
 * @param code the item's code in its bank
 * @param point the assessment point's code
 * @param answerKey the right options by letter
 * @param source where the fact is from
 * @param korean the Korean rendering; none where null
 */
public record ItemDraft(
    String code,
    ItemType type,
    String point,
    Importance importance,
    Difficulty difficulty,
    Wording chinese,
    Answer answerKey,
    String source,
    @Nullable Wording korean) {

  /** Everything that is wrong with it; empty = it may stand in the bank. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    int options = chinese.options().size();
    if (options < 2 || options > 5 || (type == ItemType.TRUE_FALSE && options != 2)) {
      faults.add(Refusal.at("optionA", ExamReason.OPTIONS_INVALID));
    } else if (new HashSet<>(chinese.options()).size() != options
        || chinese.options().contains("")) {
      faults.add(Refusal.at("optionA", ExamReason.OPTIONS_INVALID));
    }
    boolean several = type == ItemType.MULTIPLE;
    if (several ? answerKey.count() < 2 : answerKey.count() != 1) {
      faults.add(Refusal.at("key", ExamReason.KEY_INVALID));
    }
    if (korean != null && !korean.complete(options)) {
      faults.add(Refusal.at("stemKo", ExamReason.KOREAN_INCOMPLETE));
    }
    tooLong(faults);
    return faults;
  }

  private void tooLong(List<Refusal> faults) {
    if (chinese.longest() > 2000) {
      faults.add(Refusal.at("stem", CommonReason.FIELD_TOO_LONG, "stem", 2000));
    }
    if (code.length() > 40) {
      faults.add(Refusal.at("code", CommonReason.FIELD_TOO_LONG, "code", 40));
    }
    if (source.length() > 500) {
      faults.add(Refusal.at("source", CommonReason.FIELD_TOO_LONG, "source", 500));
    }
  }
}
