package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 分析试卷: takes in the responses of one form, attempt by attempt in the server's order, and marks
 * them as they were marked: by the machine, or by what people gave. An attempt with an answer that
 * nobody has marked is left out as a whole.
 *
 * <p>The time of an item is what passed since the response before it, summed where it was answered
 * again, less what pauses, outages and reopenings took. Answers to several items that came within
 * moments of each other waited for a line and came in one flush: when each of them was given nobody
 * knows, so that those items have no time in that attempt.
 */
public final class AnalysedForm {
  /** Responses that follow each other within so many milliseconds came in one flush. */
  static final long FLUSH = 1_000;

  /** The finest points of an item: what is told of it is rounded to ten-thousandths anyway. */
  private static final int FINEST = 10_000;

  private final List<Keyed> all;
  private final AnswerRules rules;
  private final Given given;
  private final List<Interruption> everybodys;
  private final Map<Long, List<Interruption>> own;
  private final ResponseMatrix matrix;
  private final List<Taken> taken = new ArrayList<>();
  private long attempt;
  private long startedAt;
  private boolean open;

  /**
   * An item of the form, in the order of the paper.
   *
   * @param options how many it has
   */
  public record Keyed(long versionId, ItemType type, ItemKey key, int options) {}

  /**
   * 另知: what is known beside the responses.
   *
   * @param changes what was decided on the form's items
   * @param people what people gave, by attempt and item number
   * @param interruptions what took time
   */
  public record Given(
      List<KeyChange> changes,
      Map<Long, Map<Integer, Credit>> people,
      List<Interruption> interruptions) {
    public Given {
      changes = List.copyOf(changes);
      people = Map.copyOf(people);
      interruptions = List.copyOf(interruptions);
    }
  }

  private record Taken(int no, String answer, int clientSeq, long savedAt) {}

  /** A form of these items, and what else is known. */
  public AnalysedForm(List<Keyed> items, Given given) {
    this.all = List.copyOf(items);
    this.given = given;
    this.everybodys =
        given.interruptions().stream().filter(each -> each.attempt() == null).toList();
    this.own = Interruption.byAttempt(given.interruptions());
    this.rules =
        AnswerRules.of(
            all.stream().map(Keyed::key).toList(),
            all.stream().map(Keyed::type).toList(),
            given.changes());
    List<ItemKey> keys = new ArrayList<>();
    for (int no = 1; no <= all.size(); no++) {
      keys.addAll(rules.accepted(no));
    }
    int unit = Math.min(Marking.unit(keys), FINEST);
    List<AnalysedItem> analysed = new ArrayList<>();
    for (int no = 1; no <= all.size(); no++) {
      analysed.add(analysed(no, unit));
    }
    this.matrix = new ResponseMatrix(analysed);
  }

  private AnalysedItem analysed(int no, int unit) {
    Keyed item = all.get(no - 1);
    boolean chosen =
        item.type().shape() == AnswerShape.LETTER || item.type().shape() == AnswerShape.LETTERS;
    return new AnalysedItem(
        no, item.versionId(), chosen ? item.options() : 0, chosen ? letters(no) : "", unit);
  }

  /** Every letter of any key that is accepted. */
  private String letters(int no) {
    return rules.accepted(no).stream()
        .flatMapToInt(key -> key.text().chars())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(Character::toString)
        .collect(Collectors.joining());
  }

  /** The responses that follow are of this attempt, which started at this millisecond. */
  public void attempt(long id, long since) {
    if (open && id == attempt) {
      return;
    }
    close();
    open = true;
    attempt = id;
    startedAt = since;
  }

  /** A response as the server took it. */
  public void response(int no, String answer, int clientSeq, long savedAt) {
    if (no <= all.size()) {
      taken.add(new Taken(no, answer, clientSeq, savedAt));
    }
  }

  /** Everything that was taken in. */
  public ResponseMatrix matrix() {
    close();
    return matrix;
  }

  private void close() {
    if (open) {
      add();
    }
    open = false;
    taken.clear();
  }

  private void add() {
    String[] answers = answers();
    int[] points = new int[answers.length];
    Map<Integer, Credit> people = given.people().getOrDefault(attempt, Map.of());
    for (int i = 0; i < points.length; i++) {
      Optional<Credit> credit =
          rules.credit(i + 1, new Answer(answers[i]), Optional.ofNullable(people.get(i + 1)));
      if (credit.isEmpty()) {
        return;
      }
      int worth = matrix.items().get(i).worth();
      points[i] = worth * credit.get().got() / credit.get().of();
    }
    matrix.add(points, answers, seconds());
  }

  private String[] answers() {
    String[] answers = new String[all.size()];
    Arrays.fill(answers, "");
    int[] sequences = new int[answers.length];
    for (Taken each : taken) {
      if (each.clientSeq() > sequences[each.no() - 1]) {
        sequences[each.no() - 1] = each.clientSeq();
        answers[each.no() - 1] = each.answer();
      }
    }
    return answers;
  }

  private int[] seconds() {
    long[] millis = new long[all.size()];
    boolean[] answered = new boolean[millis.length];
    boolean[] unknown = new boolean[millis.length];
    List<Interruption> lost = Interruption.merged(everybodys, own.getOrDefault(attempt, List.of()));
    long before = startedAt;
    int first = 0;
    while (first < taken.size()) {
      int last = first;
      while (last + 1 < taken.size()
          && taken.get(last + 1).savedAt() - taken.get(last).savedAt() < FLUSH) {
        last++;
      }
      List<Taken> together = taken.subList(first, last + 1);
      boolean flushed = together.stream().mapToInt(Taken::no).distinct().count() > 1;
      long until = Math.max(before, taken.get(last).savedAt());
      for (Taken each : together) {
        answered[each.no() - 1] = true;
        unknown[each.no() - 1] |= flushed;
      }
      millis[taken.get(last).no() - 1] += until - before - Interruption.taken(lost, before, until);
      before = until;
      first = last + 1;
    }
    int[] seconds = new int[millis.length];
    for (int i = 0; i < seconds.length; i++) {
      seconds[i] =
          answered[i] && !unknown[i]
              ? (int) Math.min(86_400, (millis[i] + 500) / 1_000)
              : ResponseMatrix.UNKNOWN;
    }
    return seconds;
  }
}
