package org.carecert.exam.domain;

/**
 * 启封考卷: what candidates get of an opened form. It can hold no key.
 *
 * @param chinese the paper in Chinese
 * @param korean the paper with the Korean renderings
 * @param seed from which each candidate's order follows
 * @param loose which questions may move their entries
 */
public record OpenPaper(Paper chinese, Paper korean, long seed, LooseQuestions loose) {
  /** Opened for everybody: whoever reads Chinese and whoever reads Korean find the same order. */
  public OpenPaper(Paper chinese, Paper korean, long seed) {
    this(chinese, korean, seed, LooseQuestions.of(korean));
  }

  /** The paper that a candidate sees. */
  public Paper paper(boolean withKorean) {
    return withKorean ? korean : chinese;
  }

  /** The order in which an attempt finds items and options. */
  public PaperOrder order(Attempt attempt, boolean shuffleEntries) {
    Shuffle shuffle = new Shuffle(seed, shuffleEntries, attempt.orderManner());
    return PaperOrder.of(this, shuffle, attempt.code());
  }
}
