package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 试卷题目: a question as a candidate sees it. There is no field for the key, so that none can travel;
 * entries to be matched or ordered never stand in its order.
 *
 * @param no its number on the paper, from 1
 * @param options A first: choices, the left side of a matching, or what is to be ordered
 * @param stemKo the Korean rendering; null where there is none or the session does not allow it
 * @param matches the right side of a matching, 1 first; null for other types
 * @param partial true if a part of it earns a part of the points
 * @param picture null where there is none
 * @param points on a scale of how many people mark it; null where a machine marks
 */
public record PaperQuestion(
    int no,
    ItemType type,
    String stem,
    List<String> options,
    @Nullable String stemKo,
    @Nullable List<String> optionsKo,
    @Nullable List<String> matches,
    @Nullable List<String> matchesKo,
    @Nullable Boolean partial,
    @Nullable Integer points,
    @Nullable PaperPicture picture) {

  /** The question of an item, with both languages. */
  static PaperQuestion of(int no, ItemDraft item) {
    Wording korean = item.korean();
    boolean matching = item.type() == ItemType.MATCHING;
    boolean people = item.type().needsPeople();
    boolean inParts = !people && item.answerKey().parts() > 1;
    return new PaperQuestion(
        no,
        item.type(),
        item.chinese().stem(),
        item.chinese().options(),
        korean == null ? null : korean.stem(),
        korean == null ? null : korean.options(),
        matching ? item.chinese().matches() : null,
        korean != null && matching ? korean.matches() : null,
        inParts ? true : null,
        people ? item.answerKey().scale() : null,
        picture(item.picture()));
  }

  private static @Nullable PaperPicture picture(@Nullable ItemPicture picture) {
    return picture == null
        ? null
        : new PaperPicture(picture.digest(), picture.alt(), picture.altKo());
  }

  /** The same in Chinese only. */
  PaperQuestion chineseOnly() {
    return new PaperQuestion(
        no,
        type,
        stem,
        options,
        null,
        null,
        matches,
        null,
        partial,
        points,
        picture == null ? null : picture.chineseOnly());
  }
}
