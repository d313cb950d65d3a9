package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * 评分规则: how marks become scores. Everything is counted in whole points; a score is rounded once, to
 * one decimal, half up, and what is shown is what is decided on.
 */
public final class Marking {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private Marking() {}

  /** How many answers are right; multiple choice is all or nothing, no answer is no point. */
  public static int right(List<Answer> keys, Map<Integer, Answer> answers) {
    int right = 0;
    for (int no = 1; no <= keys.size(); no++) {
      if (keys.get(no - 1).equals(answers.get(no))) {
        right++;
      }
    }
    return right;
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
