package org.carecert.exam.domain;

import java.util.List;

/**
 * 启封试卷: a form whose seal was whole when it was opened.
 *
 * @param keys what is right, in the order of the items; never leaves the server
 * @param chinese the paper in Chinese
 * @param korean the paper with the Korean renderings
 * @param seed from which each candidate's order follows
 */
public record OpenedForm(List<ItemKey> keys, Paper chinese, Paper korean, long seed) {
  public OpenedForm {
    keys = List.copyOf(keys);
  }

  /** The paper that a candidate sees. */
  public Paper paper(boolean withKorean) {
    return withKorean ? korean : chinese;
  }

  /** The order in which an attempt finds items and options. */
  public PaperOrder order(String attempt, boolean shuffleOptions) {
    return PaperOrder.of(chinese, seed, attempt, shuffleOptions);
  }
}
