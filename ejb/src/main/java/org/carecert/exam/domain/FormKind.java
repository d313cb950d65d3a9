package org.carecert.exam.domain;

import java.util.List;

/**
 * 同类试题: the items of one cell, difficulty and importance, of which every form takes the same
 * number.
 *
 * @param each how many a form takes
 * @param ranks the lots of the items, in their order
 */
record FormKind(
    FormCell cell,
    Difficulty difficulty,
    Importance importance,
    int each,
    List<BankItem> items,
    List<Long> ranks) {

  /** As it is named: {@code A × SINGLE × EASY × X}. */
  String name() {
    return cell.name() + " × " + difficulty + " × " + importance;
  }

  /** How many pairs of forms meet in an item at least, if so many items were added. */
  long meetings(int forms, int more) {
    long uses = (long) forms * each;
    long there = (long) items.size() + more;
    long all = uses / there;
    long left = uses % there;
    return (there - left) * all * (all - 1) / 2 + left * (all + 1) * all / 2;
  }
}
