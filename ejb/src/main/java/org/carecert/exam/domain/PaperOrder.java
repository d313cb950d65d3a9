package org.carecert.exam.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.carecert.shared.Digests;

/**
 * 题目与选项乱序: in which order one candidate finds the paper's items and their options. It follows from
 * the form's seed and the attempt's code alone, so that it can be told again from the archive; the
 * paper, the answers and the keys keep the paper's own numbers and letters.
 *
 * @param items the numbers of the items as the candidate finds them; the types keep together
 * @param options for each item by its number on the paper, its letters as the candidate finds them;
 *     empty where they stay as they are
 */
public record PaperOrder(List<Integer> items, List<String> options) {
  private static final String LETTERS = "ABCDE";
  // "All of the above" stays where it stands, and so do options that name each other.
  private static final Pattern TIED = Pattern.compile("^(以上|上述)|^[A-E]([、,，和与]|$)");

  public PaperOrder {
    items = List.copyOf(items);
    options = List.copyOf(options);
  }

  /** The order of an attempt at a form of this seed. */
  public static PaperOrder of(Paper paper, long seed, String attempt, boolean shuffleOptions) {
    byte[] digest = Digests.sha256((seed + ":" + attempt).getBytes(StandardCharsets.UTF_8));
    Lots lots = new Lots(ByteBuffer.wrap(digest).getLong());
    List<PaperQuestion> questions = paper.questions();
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
    for (PaperQuestion question : questions) {
      options.add(shuffleOptions && loose(question) ? letters(question, lots) : "");
    }
    return new PaperOrder(items, options);
  }

  private static boolean loose(PaperQuestion question) {
    boolean choice = question.type() == ItemType.SINGLE || question.type() == ItemType.MULTIPLE;
    return choice && question.options().stream().noneMatch(o -> TIED.matcher(o.strip()).find());
  }

  private static String letters(PaperQuestion question, Lots lots) {
    List<Character> letters = new ArrayList<>();
    for (int i = 0; i < question.options().size(); i++) {
      letters.add(LETTERS.charAt(i));
    }
    shuffle(letters, lots);
    StringBuilder shuffled = new StringBuilder();
    letters.forEach(shuffled::append);
    return shuffled.toString();
  }

  private static <T> void shuffle(List<T> list, Lots lots) {
    for (int i = list.size(); i > 1; i--) {
      Collections.swap(list, i - 1, lots.below(i));
    }
  }
}
