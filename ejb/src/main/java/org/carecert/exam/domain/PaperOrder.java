package org.carecert.exam.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.carecert.shared.Digests;

/**
 * 题目与选项乱序: in which order one candidate finds the paper's items and their options. It follows from
 * the form's seed and the attempt's code alone, so that it can be told again from the archive; the
 * paper, the answers and the keys keep the paper's own numbers and letters.
 *
 * @param items the numbers of the items as the candidate finds them; the types keep together
 * @param options for each item by its number on the paper, its letters as the candidate finds them;
 *     empty where they stay as they are
 * @param matches for each item the numbers of its right side as the candidate finds them, likewise
 */
public record PaperOrder(List<Integer> items, List<String> options, List<String> matches) {
  private static final String LETTERS = "ABCDEFGH";
  private static final String NUMBERS = "12345678";

  public PaperOrder {
    items = List.copyOf(items);
    options = List.copyOf(options);
    matches = List.copyOf(matches);
  }

  /** The order of an attempt at an opened paper. */
  public static PaperOrder of(OpenPaper opened, Shuffle shuffle, String attempt) {
    List<Boolean> loose = opened.loose().in(shuffle.manner());
    byte[] digest =
        Digests.sha256((shuffle.seed() + ":" + attempt).getBytes(StandardCharsets.UTF_8));
    Lots lots = new Lots(ByteBuffer.wrap(digest).getLong());
    List<PaperQuestion> questions = opened.korean().questions();
    List<Integer> items = new ArrayList<>();
    for (int from = 0; from < questions.size(); ) {
      int to = from;
      while (to < questions.size() && questions.get(to).type() == questions.get(from).type()) {
        to++;
      }
      List<Integer> section = new ArrayList<>();
      for (int i = from; i < to; i++) {
        section.add(questions.get(i).no());
      }
      shuffle(section, lots);
      items.addAll(section);
      from = to;
    }
    List<String> options = new ArrayList<>();
    List<String> matches = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      PaperQuestion question = questions.get(i);
      List<String> right = Objects.requireNonNullElse(question.matches(), List.of());
      boolean moved = shuffle.entries() && loose.get(i);
      boolean matching = question.type() == ItemType.MATCHING;
      options.add(moved && !matching ? drawn(LETTERS, question.options().size(), lots) : "");
      matches.add(moved && matching ? drawn(NUMBERS, right.size(), lots) : "");
    }
    return new PaperOrder(items, options, matches);
  }

  /** The first so many signs in an order that is drawn. */
  private static String drawn(String signs, int count, Lots lots) {
    List<Character> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(signs.charAt(i));
    }
    shuffle(some, lots);
    StringBuilder shuffled = new StringBuilder();
    some.forEach(shuffled::append);
    return shuffled.toString();
  }

  private static <T> void shuffle(List<T> list, Lots lots) {
    for (int i = list.size(); i > 1; i--) {
      Collections.swap(list, i - 1, lots.below(i));
    }
  }
}
