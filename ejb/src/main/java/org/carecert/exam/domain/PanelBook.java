package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 考评组评分册: what the marks of one panel say about each candidate. A lead's decision counts only where
 * marks are too far apart: as soon as corrected marks meet again, their mean does. What a relative
 * decided before he was replaced counts nowhere.
 */
final class PanelBook {
  private final Panel panel;
  private final Map<Long, List<Mark>> marks;
  private final Map<String, Integer> decided;

  PanelBook(Panel panel, Collection<Mark> all) {
    this.panel = panel;
    this.marks =
        all.stream()
            .filter(m -> m.place().part() == panel.part())
            .filter(m -> panel.counts(m.place().personId(), m.place().assessorId()))
            .filter(m -> panel.rubric().station(m.place().station()).isPresent())
            .collect(Collectors.groupingBy(m -> m.place().personId()));
    this.decided =
        panel.leads().decisions().stream()
            .filter(d -> d.part() == panel.part())
            .filter(d -> !d.basis().isEmpty() || !panel.recused(d.personId(), d.leadId()))
            .collect(
                Collectors.toMap(
                    d -> where(d.personId(), d.station()),
                    StationDecision::points,
                    (older, newer) -> newer));
  }

  private static String where(long personId, String station) {
    return personId + ":" + station;
  }

  List<Spread> spreads(Admission admission) {
    List<Spread> spreads = new ArrayList<>();
    for (Station station : panel.rubric().stations()) {
      if (apart(admission.personId(), station)) {
        spreads.add(
            new Spread(
                panel.part(),
                admission.code(),
                admission.seat(),
                station.code(),
                station.max(),
                points(admission.personId(), station),
                decided.get(where(admission.personId(), station.code()))));
      }
    }
    return spreads;
  }

  boolean apart(long personId, Station station) {
    List<Integer> points = points(personId, station);
    return points.size() == panel.membersFor(personId).size()
        && Spread.tooFar(points, station.max(), panel.leads().percent());
  }

  private List<Integer> points(long personId, Station station) {
    return of(personId).stream()
        .filter(m -> m.place().station().equals(station.code()))
        .map(Mark::points)
        .sorted()
        .toList();
  }

  int needed(long personId) {
    return panel.rubric().stations().size() * panel.membersFor(personId).size();
  }

  int given(long personId) {
    return of(personId).size();
  }

  @Nullable BigDecimal score(long personId) {
    List<Mark> given = of(personId);
    if (given.isEmpty() || given.size() < needed(personId)) {
      return null;
    }
    Map<String, Collection<Integer>> points =
        new HashMap<>(
            given.stream()
                .collect(
                    Collectors.groupingBy(
                        m -> m.place().station(),
                        Collectors.mapping(
                            Mark::points, Collectors.toCollection(ArrayList::new)))));
    for (Station station : panel.rubric().stations()) {
      Integer lead = decided.get(where(personId, station.code()));
      if (lead != null && apart(personId, station)) {
        points.put(station.code(), List.of(lead));
      }
    }
    return Marking.practical(panel.rubric(), points);
  }

  private List<Mark> of(long personId) {
    return marks.getOrDefault(personId, List.of());
  }
}
