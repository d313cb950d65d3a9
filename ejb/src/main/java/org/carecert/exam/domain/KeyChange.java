package org.carecert.exam.domain;

import java.util.Optional;

/**
 * 改判内容: what a decision says about one item.
 *
 * @param itemNo the item's number on the sealed form
 * @param answer the answer that is right (too), written as a key is; empty for full marks
 */
public record KeyChange(int itemNo, KeyEffect effect, String answer) {

  /** The key that it names, compared by the rule of the sealed one; empty if it can be none. */
  public Optional<ItemKey> key(ItemType type, ItemKey sealed) {
    return type.needsPeople() ? Optional.empty() : ItemKey.read(type, answer, sealed.rule());
  }
}
