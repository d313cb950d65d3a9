package org.carecert.exam.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.carecert.shared.Digests;

/**
 * 打乱: entries that stand in the order of the key, as people like to write them, would give it away:
 * they are put into another order, which hangs on the item's code only, and the key follows them.
 * The same sheet therefore always gives the same item.
 */
final class Scrambled {
  private final ItemDraft draft;
  private final boolean ordering;
  private final List<Integer> order;

  private Scrambled(ItemDraft draft, int entries) {
    this.draft = draft;
    this.ordering = draft.type() == ItemType.ORDERING;
    this.order = order(draft.code(), entries);
  }

  /** The draft, its entries not in the order of its key. */
  static ItemDraft of(ItemDraft draft) {
    String key = draft.answerKey().text();
    Wording words = draft.chinese();
    if (draft.type() == ItemType.ORDERING && "ABCDEFGH".startsWith(key)) {
      return new Scrambled(draft, words.options().size()).whole();
    }
    if (draft.type() == ItemType.MATCHING && "A1B2C3D4E5F6G7H8".startsWith(key)) {
      return new Scrambled(draft, words.matches().size()).whole();
    }
    return draft;
  }

  /** Old places in their new order; the first entry never stays where it was. */
  private static List<Integer> order(String code, int entries) {
    List<Integer> order =
        new ArrayList<>(
            IntStream.range(0, entries)
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> rank(code, place)))
                .toList());
    if (order.get(0) == 0) {
      order.add(order.remove(0));
    }
    return order;
  }

  private static String rank(String code, int place) {
    return Digests.sha256Hex((code + ":" + place).getBytes(StandardCharsets.UTF_8));
  }

  private ItemDraft whole() {
    Wording korean = draft.korean();
    return new ItemDraft(
        draft.code(),
        draft.type(),
        draft.point(),
        draft.importance(),
        draft.difficulty(),
        words(draft.chinese()),
        key(),
        draft.source(),
        korean == null ? null : words(korean),
        draft.picture());
  }

  private Wording words(Wording old) {
    return ordering
        ? new Wording(old.stem(), moved(old.options()), old.matches())
        : new Wording(old.stem(), old.options(), moved(old.matches()));
  }

  private List<String> moved(List<String> entries) {
    return order.stream().map(entries::get).toList();
  }

  private ItemKey key() {
    StringBuilder text = new StringBuilder();
    int count = draft.chinese().options().size();
    for (int i = 0; i < count; i++) {
      int now = order.indexOf(i);
      if (ordering) {
        text.append((char) ('A' + now));
      } else {
        text.append((char) ('A' + i)).append(now + 1);
      }
    }
    return ItemKey.read(draft.type(), text.toString(), draft.answerKey().rule()).orElseThrow();
  }
}
