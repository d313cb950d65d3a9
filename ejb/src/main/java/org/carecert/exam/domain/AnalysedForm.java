package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 分析试卷: takes in the responses of one form, attempt by attempt in the server's order, and marks
 * them. The time of an item is what passed since the response before it, summed where it was
 * answered again. Items that people mark are left out.
 */
public final class AnalysedForm {
  private final List<Keyed> all;
  private final int[] places;
  private final AnswerRules rules;
  private final List<Integer> numbers = new ArrayList<>();
  private final ResponseMatrix matrix;
  private long attempt;
  private long before;
  private boolean open;
  private String[] answers;
  private int[] sequences;
  private long[] millis;

  /**
   * An item of the form, in the order of the paper.
   *
   * @param options how many it has
   */
  public record Keyed(long versionId, ItemType type, ItemKey key, int options) {}

  /** A form of these items, and what was decided on them. */
  public AnalysedForm(List<Keyed> items, List<KeyChange> inForce) {
    this.all = List.copyOf(items);
    this.rules =
        AnswerRules.of(
            all.stream().map(Keyed::key).toList(), all.stream().map(Keyed::type).toList(), inForce);
    this.places = new int[items.size()];
    List<AnalysedItem> analysed = new ArrayList<>();
    int unit = unit();
    for (int i = 0; i < places.length; i++) {
      Keyed item = all.get(i);
      places[i] = item.type().needsPeople() ? -1 : analysed.size();
      if (!item.type().needsPeople()) {
        numbers.add(i + 1);
        analysed.add(analysed(i + 1, item, unit));
      }
    }
    this.matrix = new ResponseMatrix(analysed);
    this.answers = new String[numbers.size()];
    this.sequences = new int[numbers.size()];
    this.millis = new long[numbers.size()];
  }

  private int unit() {
    List<ItemKey> keys = new ArrayList<>();
    for (int no = 1; no <= all.size(); no++) {
      if (!all.get(no - 1).type().needsPeople()) {
        keys.addAll(rules.accepted(no));
      }
    }
    return Marking.unit(keys);
  }

  private AnalysedItem analysed(int no, Keyed item, int unit) {
    boolean chosen =
        item.type().shape() == AnswerShape.LETTER || item.type().shape() == AnswerShape.LETTERS;
    return new AnalysedItem(
        no,
        item.versionId(),
        chosen ? item.options() : 0,
        chosen ? rules.accepted(no).get(0).text() : "",
        unit);
  }

  /** The responses that follow are of this attempt, which started at this millisecond. */
  public void attempt(long id, long startedAt) {
    if (open && id == attempt) {
      return;
    }
    close();
    open = true;
    attempt = id;
    before = startedAt;
    Arrays.fill(answers, "");
    Arrays.fill(sequences, 0);
    Arrays.fill(millis, ResponseMatrix.NEVER);
  }

  /** A response as the server took it. */
  public void response(int no, String answer, int clientSeq, long savedAt) {
    long gap = Math.max(0, savedAt - before);
    before = savedAt;
    int place = no > places.length ? -1 : places[no - 1];
    if (place >= 0) {
      millis[place] = Math.max(0, millis[place]) + gap;
      if (clientSeq > sequences[place]) {
        sequences[place] = clientSeq;
        answers[place] = answer;
      }
    }
  }

  /** Everything that was taken in. */
  public ResponseMatrix matrix() {
    close();
    return matrix;
  }

  private void close() {
    if (!open) {
      return;
    }
    open = false;
    int[] points = new int[numbers.size()];
    int[] seconds = new int[numbers.size()];
    for (int i = 0; i < points.length; i++) {
      int worth = matrix.items().get(i).worth();
      Credit credit = rules.credit(numbers.get(i), new Answer(answers[i])).orElseThrow();
      points[i] = worth * credit.got() / credit.of();
      seconds[i] =
          millis[i] == ResponseMatrix.NEVER
              ? ResponseMatrix.NEVER
              : (int) Math.min(86_400, (millis[i] + 500) / 1_000);
    }
    matrix.add(points, answers, seconds);
  }
}
