package org.carecert.exam.domain;

import java.util.List;
import java.util.Map;

/**
 * 考评表: a session as one assessor marks it: the stations, the candidates, and only his own marks.
 */
public record AssessorSheet(
    String session, String name, String room, boolean open, Rubric rubric, List<Row> candidates) {
  public AssessorSheet {
    candidates = List.copyOf(candidates);
  }

  /**
   * A candidate.
   *
   * @param marks his own marks so far, by station
   * @param ratings his own judgements of the whole, by station
   */
  public record Row(
      String admission,
      int seat,
      String name,
      Map<String, StationSheet> marks,
      Map<String, GlobalRating> ratings)
      implements MarkedRow {
    public Row {
      marks = Map.copyOf(marks);
      ratings = Map.copyOf(ratings);
    }
  }
}
