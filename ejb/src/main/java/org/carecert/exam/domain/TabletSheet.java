package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;

/**
 * 考评平板: a session as one assessor marks it at a station: candidates in the order of the rotation
 * plan, and only his own entries.
 *
 * @param assessor his own user name
 * @param open whether marks are taken now
 * @param candidates in the order in which they go
 * @param entries those that count
 */
public record TabletSheet(
    String session,
    String name,
    String room,
    String assessor,
    boolean open,
    Instant serverTime,
    List<Station> stations,
    List<Row> candidates,
    List<EntryLine> entries) {
  public TabletSheet {
    stations = List.copyOf(stations);
    candidates = List.copyOf(candidates);
    entries = List.copyOf(entries);
  }

  /**
   * 平板考生行: a candidate with his way.
   *
   * @param group candidates of one group start together
   * @param way the stations in the order in which he goes
   */
  public record Row(String admission, int seat, String name, int group, List<String> way) {
    public Row {
      way = List.copyOf(way);
    }
  }
}
