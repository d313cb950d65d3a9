package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 成绩册: what the marks of a session say about each candidate. */
public final class ScoreBook {
  private final Map<MarkPlace, Mark> marks;
  private final Rubric rubric;
  private final Set<Long> assessors;

  /** The marks that count, the rubric and the assessors who all must mark. */
  public ScoreBook(Map<MarkPlace, Mark> marks, Rubric rubric, Set<Long> assessors) {
    this.marks = Map.copyOf(marks);
    this.rubric = rubric;
    this.assessors = Set.copyOf(assessors);
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
    return marks.values().stream()
        .filter(m -> m.place().part() == Part.THEORY && m.place().personId() == personId)
        .map(m -> Marking.score(m.points(), m.outOf()))
        .findFirst()
        .orElse(null);
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
                            Mark::points, Collectors.toCollection(java.util.ArrayList::new)))));
    return Marking.practical(rubric, points);
  }

  private List<Mark> practicalMarks(long personId) {
    return marks.values().stream()
        .filter(m -> m.place().part() == Part.PRACTICAL && m.place().personId() == personId)
        .filter(m -> assessors.contains(m.place().assessorId()))
        .filter(m -> rubric.station(m.place().station()).isPresent())
        .toList();
  }
}
