package org.carecert.exam.domain;

import java.util.Optional;

/**
 * 标准答案: what is right, for each type of item in its own way. It never leaves the server: no type
 * that is sent to a candidate holds one.
 */
public sealed interface ItemKey
    permits OptionKey, PairKey, SequenceKey, WordKey, NumberKey, GuideKey {

  /** What is right, as the sheet and the database write it. */
  String text();

  /** By which rule answers are compared; empty = the usual one. */
  String rule();

  /** Whether it is a key of an item with these words. */
  boolean fits(Wording words);

  /** What an answer earns; empty where people must say. */
  Optional<Credit> credit(Answer answer);

  /** Into how many equal parts the worth may fall. */
  default int parts() {
    return 1;
  }

  /** On a scale of how many points it is marked; every item counts the same in the score. */
  default int scale() {
    return 1;
  }

  /** Reads the key of an item of this type; empty if it cannot be one. */
  static Optional<ItemKey> read(ItemType type, String text, String rule) {
    return switch (type) {
      case SINGLE, MULTIPLE, TRUE_FALSE -> OptionKey.read(type, text, rule);
      case MATCHING -> PairKey.read(text, rule);
      case ORDERING -> SequenceKey.read(text, rule);
      case FILL_IN -> WordKey.read(text, rule);
      case NUMERIC -> NumberKey.read(text, rule);
      case SHORT_ANSWER, CASE_ANALYSIS -> GuideKey.read(text, rule);
    };
  }
}
