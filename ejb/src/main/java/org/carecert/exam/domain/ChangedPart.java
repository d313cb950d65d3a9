package org.carecert.exam.domain;

import java.util.List;

/**
 * 改动对照: what a part of an item says and what it will say, in the words of the sheet; empty =
 * nothing.
 */
public record ChangedPart(ItemChange what, String before, String after) {

  /** Everything in which two versions differ. */
  static List<ChangedPart> between(ItemDraft before, ItemDraft after) {
    return ItemChange.between(before, after).stream()
        .map(what -> new ChangedPart(what, what.told(before), what.told(after)))
        .toList();
  }
}
