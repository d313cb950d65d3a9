package org.carecert.exam.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 评分口径: the keys of a form as the decisions in force have left them. It is built anew from the
 * sealed form each time, so that applying it again gives the same.
 */
public final class AnswerRules {
  private static final Answer NOTHING = new Answer("");

  private final List<ItemRule> items = new ArrayList<>();
  private final int unit;

  private AnswerRules(List<ItemKey> keys, List<ItemType> types, List<KeyChange> changes) {
    keys.forEach(key -> items.add(new ItemRule(false, List.of(key))));
    Stream.Builder<ItemKey> known = Stream.builder();
    for (KeyChange change : changes) {
      int at = change.itemNo() - 1;
      ItemRule next = items.get(at).after(change, types.get(at), keys.get(at));
      items.set(at, next);
      next.accepted().forEach(known);
    }
    this.unit = Marking.unit(Stream.concat(keys.stream(), known.build()).toList());
  }

  /** A form of these keys on which nothing was decided. */
  public static AnswerRules sealed(List<ItemKey> keys) {
    return new AnswerRules(keys, List.of(), List.of());
  }

  /** The sealed form and the changes in force, in the order in which they came into force. */
  public static AnswerRules of(OpenedForm form, List<KeyChange> inForce) {
    return of(form.keys(), form.questions().stream().map(PaperQuestion::type).toList(), inForce);
  }

  /** The same of keys and types in the order of the items. */
  public static AnswerRules of(List<ItemKey> keys, List<ItemType> types, List<KeyChange> inForce) {
    return new AnswerRules(keys, types, inForce);
  }

  /** The keys by which the machine marks an item now, the first of them first. */
  List<ItemKey> accepted(int no) {
    return items.get(no - 1).accepted();
  }

  /** What an answer to an item earns, with what people gave for it; empty where they must say. */
  Optional<Credit> credit(int no, Answer answer, Optional<Credit> people) {
    return items.get(no - 1).credit(answer, people.orElse(null));
  }

  /**
   * The points of a paper, in which every item has the same weight; held back (empty) as long as
   * people must still mark an answer of it.
   *
   * @param people what people have given, by item number
   */
  public Optional<TheoryPoints> points(Map<Integer, Answer> answers, Map<Integer, Credit> people) {
    BigInteger got = BigInteger.ZERO;
    BigInteger of = BigInteger.ONE;
    for (int no = 1; no <= items.size(); no++) {
      ItemRule item = items.get(no - 1);
      Optional<Credit> credit = item.credit(answers.getOrDefault(no, NOTHING), people.get(no));
      if (credit.isEmpty()) {
        return Optional.empty();
      }
      BigInteger parts = BigInteger.valueOf(credit.get().of());
      BigInteger share = BigInteger.valueOf(credit.get().got());
      got = got.multiply(parts).add(share.multiply(of));
      of = of.multiply(parts);
    }
    int points = got.multiply(BigInteger.valueOf(unit)).divide(of).intValueExact();
    return Optional.of(new TheoryPoints(points, items.size() * unit));
  }

  private record ItemRule(boolean full, List<ItemKey> accepted) {
    ItemRule after(KeyChange change, ItemType type, ItemKey sealed) {
      return switch (change.effect()) {
        case FULL_MARKS -> new ItemRule(true, accepted);
        case ALSO_ACCEPT ->
            new ItemRule(
                full, Stream.concat(accepted.stream(), change.key(type, sealed).stream()).toList());
        case NEW_KEY -> new ItemRule(false, change.key(type, sealed).stream().toList());
      };
    }

    Optional<Credit> credit(Answer given, @Nullable Credit people) {
      if (full) {
        return Optional.of(new Credit(1, 1));
      }
      if (people != null) {
        return Optional.of(people);
      }
      return accepted.stream()
          .map(key -> key.credit(given))
          .flatMap(Optional::stream)
          .max(Comparator.comparingDouble(credit -> (double) credit.got() / credit.of()));
    }
  }
}
