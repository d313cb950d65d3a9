package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 评定与得分的一致: whether an assessor's ratings say the same as his sums. It is compared, never
 * calculated from a scale of points: a rating has no points.
 *
 * @param rated how many of his marks have a rating
 * @param tenths how far his ratings are from those of others who rated the same, on average, in
 *     tenths of a step; above 0 = higher. Null if nobody else rated the same
 * @param pairs how many pairs of candidates at one station he rated apart and gave different sums
 * @param reversed in how many of them who was rated higher got the lower sum
 */
public record RatingAgreement(int rated, @Nullable Integer tenths, int pairs, int reversed) {
  /** 未评定: for who gave no ratings. */
  public static final RatingAgreement NONE = new RatingAgreement(0, null, 0, 0);

  /** 已评定的评分: a mark with a rating. */
  public record Rated(long person, String station, long assessor, int points, GlobalRating rating) {
    private String where() {
      return person + ":" + station;
    }
  }

  /** Everybody's. */
  public static Map<Long, RatingAgreement> of(List<Rated> all) {
    Map<String, List<Rated>> beside = all.stream().collect(Collectors.groupingBy(Rated::where));
    Map<Long, RatingAgreement> told = new TreeMap<>();
    Map<Long, List<Rated>> byAssessor = new HashMap<>();
    all.forEach(r -> byAssessor.computeIfAbsent(r.assessor(), a -> new ArrayList<>()).add(r));
    byAssessor.forEach((assessor, own) -> told.put(assessor, of(own, beside)));
    return told;
  }

  private static RatingAgreement of(List<Rated> own, Map<String, List<Rated>> beside) {
    List<Double> apart = new ArrayList<>();
    int pairs = 0;
    int reversed = 0;
    for (int i = 0; i < own.size(); i++) {
      Rated one = own.get(i);
      beside.getOrDefault(one.where(), List.of()).stream()
          .filter(r -> r.assessor() != one.assessor())
          .mapToInt(r -> r.rating().step())
          .average()
          .ifPresent(others -> apart.add(one.rating().step() - others));
      for (Rated other : own.subList(i + 1, own.size())) {
        int order = order(one, other);
        pairs += Math.abs(order);
        reversed += order < 0 ? 1 : 0;
      }
    }
    return new RatingAgreement(own.size(), mean(apart), pairs, reversed);
  }

  /** 1 = ratings and sums say the same of two candidates, -1 = the opposite, 0 = nothing. */
  private static int order(Rated one, Rated other) {
    return one.station().equals(other.station()) && one.person() != other.person()
        ? Integer.signum(one.rating().compareTo(other.rating()))
            * Integer.signum(Integer.compare(one.points(), other.points()))
        : 0;
  }

  private static @Nullable Integer mean(List<Double> apart) {
    return apart.isEmpty()
        ? null
        : (int) Math.round(10 * apart.stream().mapToDouble(d -> d).average().orElseThrow());
  }
}
