package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;

/**
 * 操作技能考核评分标准: the practical paper: stations with preparation notice and scoring sheet (national
 * standard 1.9). Its stations' weights sum to exactly 100.
 */
public record Rubric(String title, int minutes, List<Station> stations) {
  public Rubric {
    stations = stations == null ? List.of() : List.copyOf(stations);
  }

  /** The station of this code. */
  public Optional<Station> station(String code) {
    return stations.stream().filter(station -> station.code().equals(code)).findFirst();
  }

  /** Everything that is wrong with it. */
  public List<Refusal> faults() {
    List<Refusal> faults =
        new ArrayList<>(
            new Require()
                .text("title", title, 100)
                .between("minutes", minutes, 1, 600)
                .present("stations", stations)
                .refusals());
    int sum = stations.stream().mapToInt(Station::weight).sum();
    if (!stations.isEmpty() && sum != 100) {
      faults.add(Refusal.at("stations", ExamReason.WEIGHTS_NOT_100, sum));
    }
    Set<String> codes = new HashSet<>();
    for (Station station : stations) {
      if (!whole(station) || !codes.add(station.code())) {
        faults.add(Refusal.at("stations", ExamReason.RUBRIC_INVALID, station.code()));
      }
    }
    return faults;
  }

  /**
   * Everything that is wrong with it as the paper of this part and level. A review is asked of
   * levels 2 and 1 only, and its points have maxima that sum to 100: those of an item to its
   * weight.
   */
  public List<Refusal> faults(Part part, int level) {
    if (part != Part.REVIEW) {
      return faults();
    }
    Stream<Refusal> unequal =
        stations.stream()
            .filter(station -> station.max() != station.weight())
            .map(
                station ->
                    Refusal.at(
                        "stations",
                        ExamReason.REVIEW_POINTS_DIFFER,
                        station.code(),
                        station.max()));
    Stream<Refusal> notAsked =
        Part.reviewed(level)
            ? Stream.empty()
            : Stream.of(Refusal.at("level", ExamReason.REVIEW_NOT_ASKED, level));
    return Stream.of(faults().stream(), unequal, notAsked).flatMap(s -> s).toList();
  }

  private static boolean whole(Station station) {
    Set<String> codes = new HashSet<>();
    boolean criteria =
        station.criteria().stream()
            .allMatch(
                c -> filled(c.code()) && filled(c.text()) && c.max() > 0 && codes.add(c.code()));
    return filled(station.code())
        && filled(station.title())
        && station.weight() > 0
        && !station.criteria().isEmpty()
        && criteria;
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank() && Require.storable(text);
  }
}
