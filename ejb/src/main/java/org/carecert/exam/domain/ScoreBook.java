package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 成绩册: what the marks of a session say about each candidate. */
public final class ScoreBook {
  private final Map<Long, Mark> theory = new HashMap<>();
  private final Map<Long, List<Mark>> practical = new HashMap<>();
  private final Rubric rubric;
  private final Set<Long> assessors;
  private final Map<String, Integer> decided;
  private final int percent;

  /**
   * The marks that count, the rubric, the assessors who all must mark, and what leads decided where
   * assessors were further apart than so many per cent. Only there does a decision count: as soon
   * as corrected marks meet again, their mean does.
   */
  public ScoreBook(Map<MarkPlace, Mark> marks, Rubric rubric, Set<Long> assessors, Leads leads) {
    this.rubric = rubric;
    this.assessors = Set.copyOf(assessors);
    marks.values().forEach(this::index);
    this.percent = leads.percent();
    this.decided =
        leads.decisions().stream()
            .collect(
                Collectors.toMap(
                    d -> where(d.personId(), d.station()),
                    StationDecision::points,
                    (older, newer) -> newer));
  }

  private void index(Mark mark) {
    MarkPlace place = mark.place();
    if (place.part() == Part.THEORY) {
      theory.put(place.personId(), mark);
    } else if (assessors.contains(place.assessorId())
        && rubric.station(place.station()).isPresent()) {
      practical.computeIfAbsent(place.personId(), id -> new ArrayList<>()).add(mark);
    }
  }

  /**
   * What leads decided, and from which spread on it counts.
   *
   * @param percent dated parameter {@code exam.practical.spread.percent}
   */
  public record Leads(List<StationDecision> decisions, int percent) {
    public Leads {
      decisions = List.copyOf(decisions);
    }
  }

  private static String where(long personId, String station) {
    return personId + ":" + station;
  }

  /** The stations at which this candidate's assessors, all of them, are too far apart. */
  public List<Spread> spreads(Admission admission) {
    List<Spread> spreads = new ArrayList<>();
    for (Station station : rubric.stations()) {
      if (apart(admission.personId(), station)) {
        spreads.add(
            new Spread(
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

  /** Whether a candidate's assessors, all of them, are too far apart at this station. */
  public boolean apart(long personId, Station station) {
    List<Integer> points = points(personId, station);
    return points.size() == assessors.size() && Spread.tooFar(points, station.max(), percent);
  }

  private List<Integer> points(long personId, Station station) {
    return practicalMarks(personId).stream()
        .filter(m -> m.place().station().equals(station.code()))
        .map(Mark::points)
        .sorted()
        .toList();
  }

  /** How many practical marks a candidate needs: each station by each assessor. */
  public int needed() {
    return rubric.stations().size() * assessors.size();
  }

  /** How many a candidate has. */
  public int given(long personId) {
    return practicalMarks(personId).size();
  }

  /** The theory score; null if the paper was not sat. */
  public @Nullable BigDecimal theory(long personId) {
    Mark mark = theory.get(personId);
    return mark == null ? null : Marking.score(mark.points(), mark.outOf());
  }

  /** The practical score; null as long as a mark is missing. */
  public @Nullable BigDecimal practical(long personId) {
    List<Mark> given = practicalMarks(personId);
    if (given.isEmpty() || given.size() < needed()) {
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
    for (Station station : rubric.stations()) {
      Integer lead = decided.get(where(personId, station.code()));
      if (lead != null && apart(personId, station)) {
        points.put(station.code(), List.of(lead));
      }
    }
    return Marking.practical(rubric, points);
  }

  private List<Mark> practicalMarks(long personId) {
    return practical.getOrDefault(personId, List.of());
  }
}
