package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * 评分规则: how marks become scores. Everything is counted in whole points, every item of a paper for
 * the same; a score is rounded once, to one decimal, half up, and what is shown is what is decided
 * on.
 */
public final class Marking {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /**
   * The most points that an item is. A multiple of 2,000: every half of a tenth of a score, where
   * rounding turns, is a whole number of points, so that cutting off below a point never crosses
   * it.
   */
  private static final int FINEST = 1_000_000;

  private Marking() {}

  /**
   * How many points of a theory mark one item is: the least number that every item's parts divide,
   * so that no share of any item is rounded. It hangs on the keys only: 1 where everything is all
   * or nothing. Where people mark on scales that have too little in common it is {@link #FINEST};
   * what the sum then has below a point is cut off, which changes no score.
   */
  public static int unit(List<ItemKey> keys) {
    long unit = 1;
    for (ItemKey key : keys) {
      unit = unit / gcd(unit, key.parts()) * key.parts();
      if (unit > FINEST) {
        return FINEST;
      }
    }
    return (int) unit;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** A part of so many points, of so many, out of 100. */
  public static BigDecimal score(int points, int outOf) {
    return rounded(BigInteger.valueOf(points).multiply(HUNDRED), BigInteger.valueOf(outOf));
  }

  /**
   * The practical part out of 100: a station's mark is the mean of its assessors' points (three,
   * each for himself), weighted by the station.
   *
   * @param marks every station's points, one for each assessor, by station code
   */
  public static BigDecimal practical(Rubric rubric, Map<String, Collection<Integer>> marks) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Station station : rubric.stations()) {
      Collection<Integer> points = marks.getOrDefault(station.code(), List.of());
      BigInteger outOf = BigInteger.valueOf((long) points.size() * station.max());
      long sum = points.stream().mapToLong(Integer::longValue).sum();
      BigInteger weighted = BigInteger.valueOf(sum * station.weight());
      numerator = numerator.multiply(outOf).add(weighted.multiply(denominator));
      denominator = denominator.multiply(outOf);
    }
    return rounded(numerator, denominator);
  }

  private static BigDecimal rounded(BigInteger numerator, BigInteger denominator) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), 1, RoundingMode.HALF_UP);
  }
}
