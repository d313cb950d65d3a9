package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** This part of an item in the words of the sheet; empty = nothing. */
  String told(ItemDraft draft) {
    Object said = of(draft);
    if (said == null) {
      return "";
    }
    return switch (this) {
      case OPTIONS -> entries(draft.chinese());
      case KEY -> (draft.answerKey().text() + " " + draft.answerKey().rule()).strip();
      case KOREAN -> korean(draft.korean());
      case PICTURE -> picture(draft.picture());
      default -> said.toString();
    };
  }

  private static String entries(Wording words) {
    return Stream.concat(words.options().stream(), words.matches().stream())
        .collect(Collectors.joining(" / "));
  }

  private static String korean(@Nullable Wording words) {
    return words == null ? "" : (words.stem() + " / " + entries(words)).replaceAll(" / $", "");
  }

  private static String picture(@Nullable ItemPicture picture) {
    return picture == null
        ? ""
        : Stream.of(picture.name(), picture.alt(), Objects.toString(picture.altKo(), ""))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" / "));
  }

  private @Nullable Object of(ItemDraft draft) {
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
