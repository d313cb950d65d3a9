package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 考评记录册: what one assessor gave one candidate at one station. Nothing is overwritten unseen: what
 * comes follows the entry that its assessor saw, or is refused with what stands there now.
 */
public final class StationRecord {
  private final Station station;
  private final Map<String, StationEntry> current = new LinkedHashMap<>();

  /** The record that these entries make, in the order in which they were taken. */
  public StationRecord(Station station, List<StationEntry> entries) {
    this.station = station;
    entries.forEach(entry -> current.put(entry.criterion(), entry));
  }

  /** The rating; null = there is none. */
  public @Nullable GlobalRating rating() {
    StationEntry rated = current.get("");
    return rated == null ? null : rated.rating();
  }

  /**
   * Whether an entry can be taken.
   *
   * @throws Refused CRITERION_INVALID; MARK_MOVED if something else stands there than what was seen
   */
  public void check(GivenEntry given) {
    if (given.rating() == null) {
      refuseIfOutside(given);
    }
    StationEntry there = current.get(given.place());
    String seen = there == null ? null : there.code();
    if (!Objects.equals(seen, given.follows())) {
      throw there == null
          ? new Refused(ExamReason.MARK_MOVED, "-", 0)
          : new Refused(ExamReason.MARK_MOVED, value(there), there.seq());
    }
  }

  private void refuseIfOutside(GivenEntry given) {
    Integer points = given.points();
    Criterion criterion =
        station.criteria().stream()
            .filter(c -> c.code().equals(given.criterion()))
            .findFirst()
            .orElseThrow(
                () ->
                    Refused.at(
                        "criterion", ExamReason.CRITERION_INVALID, given.place(), station.max()));
    if (points == null || points < 0 || points > criterion.max()) {
      throw Refused.at("points", ExamReason.CRITERION_INVALID, criterion.code(), criterion.max());
    }
  }

  private static String value(StationEntry entry) {
    GlobalRating rating = entry.rating();
    return rating == null ? String.valueOf(entry.points()) : String.valueOf(rating.step());
  }

  /** The mark that stands once this entry is taken; empty while a criterion is missing. */
  public Optional<StationMark> with(GivenEntry given) {
    Map<String, Integer> points = new TreeMap<>();
    GlobalRating rating = given.rating();
    for (StationEntry entry : current.values()) {
      Integer each = entry.points();
      if (each != null) {
        points.put(entry.criterion(), each);
      } else if (rating == null) {
        rating = entry.rating();
      }
    }
    Integer anew = given.points();
    if (anew != null) {
      points.put(given.place(), anew);
    }
    StationSheet sheet = StationSheet.of(points);
    return sheet.faults(station).isEmpty()
        ? Optional.of(new StationMark(station, sheet, rating))
        : Optional.empty();
  }

  /** The entries that a whole sheet adds: those of its places that say something else. */
  public List<GivenEntry> changes(StationMark whole) {
    List<GivenEntry> changes = new ArrayList<>();
    whole.sheet().byCriterion().forEach((code, points) -> change(changes, code, points, null));
    if (whole.rating() != null) {
      change(changes, null, null, whole.rating());
    }
    return changes;
  }

  private void change(
      List<GivenEntry> changes,
      @Nullable String criterion,
      @Nullable Integer points,
      @Nullable GlobalRating rating) {
    StationEntry there = current.get(criterion == null ? "" : criterion);
    boolean same =
        there != null && Objects.equals(there.points(), points) && there.rating() == rating;
    if (!same) {
      changes.add(
          new GivenEntry(
              PublicCode.fresh(),
              there == null ? null : there.code(),
              "",
              station.code(),
              criterion,
              points,
              rating,
              0));
    }
  }
}
