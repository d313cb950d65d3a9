package org.carecert.exam.domain;

import java.util.List;
import java.util.Map;

/**
 * 评审表: a review as one member of the panel marks it: the points, the candidates in their order, and
 * only his own marks.
 *
 * @param chairs whether the reader is the chair
 * @param drawn whether the lot is drawn; until then nobody has a place in the order
 */
public record ReviewSheet(
    String session,
    String name,
    boolean open,
    boolean chairs,
    boolean drawn,
    Rubric rubric,
    List<Candidate> candidates) {
  public ReviewSheet {
    candidates = List.copyOf(candidates);
  }

  /**
   * A candidate before the panel.
   *
   * @param marks the reader's own marks so far, by review item
   */
  public record Candidate(
      ReviewTurn turn, String admission, String name, Map<String, StationSheet> marks)
      implements MarkedRow {
    public Candidate {
      marks = Map.copyOf(marks);
    }
  }
}
