package org.carecert.standard.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 时间线: what was in force on a day, as known at a moment. No row is closed when a later one is
 * approved: it ends where the next row begins that was known then (facts are superseded, never
 * edited).
 */
public final class Timeline {
  private Timeline() {}

  /**
   * The rows known at a moment, line by line as they came, each ending before the next one begins.
   */
  public static <T extends Dated<T>> List<T> known(List<Entered<T>> rows, Instant moment) {
    Map<String, List<T>> lines = new LinkedHashMap<>();
    rows.stream()
        .filter(entered -> entered.recorded().knownAt(moment))
        .forEach(e -> lines.computeIfAbsent(e.line(), line -> new ArrayList<>()).add(e.row()));
    return lines.values().stream().flatMap(line -> ended(line).stream()).toList();
  }

  /** Those of them that are in force on a day. */
  public static <T extends Dated<T>> List<T> inForce(
      List<Entered<T>> rows, LocalDate day, Instant moment) {
    return known(rows, moment).stream().filter(row -> covers(row, day)).toList();
  }

  private static <T extends Dated<T>> List<T> ended(List<T> line) {
    line.sort(Comparator.comparing(Dated::validFrom));
    List<T> ended = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      T row = line.get(i);
      boolean last = i + 1 == line.size();
      LocalDate before = last ? null : line.get(i + 1).validFrom().minusDays(1);
      ended.add(row.endingOn(earlier(row.validTo(), before)));
    }
    return ended;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  private static <T extends Dated<T>> boolean covers(T row, LocalDate day) {
    LocalDate last = row.validTo();
    return !row.validFrom().isAfter(day) && (last == null || !last.isBefore(day));
  }
}
