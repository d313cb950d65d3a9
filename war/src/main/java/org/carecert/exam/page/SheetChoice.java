package org.carecert.exam.page;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.exam.domain.GivenMark;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.MarkedRow;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationSheet;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody marks at which station of a sheet, as the page's address says, and what he gives.
 */
final class SheetChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing is chosen yet. */
  static final SheetChoice NONE = new SheetChoice(null, null, null);

  private final @Nullable String session;
  private final @Nullable String admission;
  private final @Nullable String station;
  private final LinkedHashMap<String, Integer> points = new LinkedHashMap<>();

  private SheetChoice(
      @Nullable String session, @Nullable String admission, @Nullable String station) {
    this.session = session;
    this.admission = admission;
    this.station = station;
  }

  /** What the address says; the station stands in this parameter. */
  static SheetChoice asked(String parameter) {
    return new SheetChoice(Params.get("session"), Params.get("admission"), Params.get(parameter));
  }

  /** The session; null while none is chosen. */
  @Nullable String session() {
    return session;
  }

  /** The station; null while none is chosen. */
  @Nullable Station station(Rubric rubric) {
    return station == null ? null : rubric.station(station).orElse(null);
  }

  /** The candidate; null while none is chosen. */
  <R extends MarkedRow> @Nullable R row(List<R> candidates) {
    return candidates.stream()
        .filter(row -> row.admission().equals(admission))
        .findFirst()
        .orElse(null);
  }

  /** Puts the caller's own former points into the fields; none are suggested. */
  void fill(Rubric rubric, List<? extends MarkedRow> candidates) {
    Station chosen = station(rubric);
    MarkedRow row = row(candidates);
    if (chosen != null && row != null) {
      StationSheet former = row.marks().get(chosen.code());
      chosen
          .criteria()
          .forEach(
              c ->
                  points.put(c.code(), former == null ? null : former.byCriterion().get(c.code())));
    }
  }

  /** The points by criterion, as they stand in the fields. */
  Map<String, Integer> points() {
    return points;
  }

  /** What is given. */
  GivenMark given(@Nullable GlobalRating rating) {
    Map<String, Integer> filled = new LinkedHashMap<>(points);
    filled.values().removeIf(Objects::isNull);
    return new GivenMark(String.valueOf(admission), String.valueOf(station), filled, rating);
  }
}
