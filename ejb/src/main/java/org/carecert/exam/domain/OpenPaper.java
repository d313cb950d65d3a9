package org.carecert.exam.domain;

/**
 * 启封考卷: what candidates get of an opened form. It can hold no key.
 *
 * @param chinese the paper in Chinese
 * @param korean the paper with the Korean renderings
 * @param seed from which each candidate's order follows
 */
public record OpenPaper(Paper chinese, Paper korean, long seed) {
  /** The paper that a candidate sees. */
  public Paper paper(boolean withKorean) {
    return withKorean ? korean : chinese;
  }

  /** The order in which an attempt finds items and options. */
  public PaperOrder order(Attempt attempt, boolean shuffleEntries) {
    // Whoever reads Chinese and whoever reads Korean find the same order.
    Shuffle shuffle = new Shuffle(seed, shuffleEntries, attempt.orderManner());
    return PaperOrder.of(korean, shuffle, attempt.code());
  }
}
