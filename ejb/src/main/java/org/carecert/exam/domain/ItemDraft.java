package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 试题内容: what an item says, in Chinese and, where somebody translated it, in Korean.
 *
 * @param code the item's code in its bank
 * @param point the assessment point's code
 * @param answerKey what is right
 * @param source where the fact is from
 * @param korean the Korean rendering; none where null
 * @param picture the picture that belongs to it; none where null
 */
public record ItemDraft(
    String code,
    ItemType type,
    String point,
    Importance importance,
    Difficulty difficulty,
    Wording chinese,
    ItemKey answerKey,
    String source,
    @Nullable Wording korean,
    @Nullable ItemPicture picture) {

  /** Everything that is wrong with it; empty = it may stand in the bank. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    if (!chinese.fits(type)) {
      faults.add(Refusal.at("optionA", ExamReason.OPTIONS_INVALID));
    }
    boolean readable =
        ItemKey.read(type, answerKey.text(), answerKey.rule())
            .filter(answerKey::equals)
            .isPresent();
    if (!readable || !answerKey.fits(chinese)) {
      faults.add(Refusal.at("key", ExamReason.KEY_INVALID));
    }
    if (korean != null && !korean.renders(chinese)) {
      faults.add(Refusal.at("stemKo", ExamReason.KOREAN_INCOMPLETE));
    }
    if (picture != null && !picture.told(korean != null)) {
      faults.add(Refusal.at("pictureAlt", ExamReason.PICTURE_UNTOLD));
    }
    tooLong(faults);
    return faults;
  }

  /** The same, its entries not in the order of its key; only for what has no faults. */
  public ItemDraft scrambled() {
    return Scrambled.of(this);
  }

  private void tooLong(List<Refusal> faults) {
    limit(faults, "stem", chinese.longest(), 2000);
    limit(faults, "key", answerKey.text().length(), 4000);
    limit(faults, "code", code.length(), 40);
    limit(faults, "source", source.length(), 500);
  }

  private static void limit(List<Refusal> faults, String field, int length, int most) {
    if (length > most) {
      faults.add(Refusal.at(field, CommonReason.FIELD_TOO_LONG, field, most));
    }
  }
}
