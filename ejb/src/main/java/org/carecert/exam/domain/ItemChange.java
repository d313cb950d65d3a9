package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 试题改动: what a version says otherwise than the one before it. */
public enum ItemChange {
  TYPE,
  POINT,
  IMPORTANCE,
  DIFFICULTY,
  STEM,
  OPTIONS,
  KEY,
  SOURCE,
  KOREAN,
  PICTURE;

  /** In what two versions differ. */
  public static List<ItemChange> between(ItemDraft before, ItemDraft after) {
    List<ItemChange> changes = new ArrayList<>();
    for (ItemChange change : values()) {
      if (!Objects.equals(change.of(before), change.of(after))) {
        changes.add(change);
      }
    }
    return changes;
  }

  private @org.jspecify.annotations.Nullable Object of(ItemDraft draft) {
    return switch (this) {
      case TYPE -> draft.type();
      case POINT -> draft.point();
      case IMPORTANCE -> draft.importance();
      case DIFFICULTY -> draft.difficulty();
      case STEM -> draft.chinese().stem();
      case OPTIONS -> List.of(draft.chinese().options(), draft.chinese().matches());
      case KEY -> draft.answerKey();
      case SOURCE -> draft.source();
      case KOREAN -> draft.korean();
      case PICTURE -> draft.picture();
    };
  }
}
