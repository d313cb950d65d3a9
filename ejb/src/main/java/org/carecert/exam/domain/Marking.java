package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 评分规则: how marks become scores. Everything is counted in whole points; a score is rounded once, to
 * one decimal, half up, and what is shown is what is decided on.
 */
public final class Marking {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final Answer NOTHING = new Answer("");

  private Marking() {}

  /**
   * How many points of a theory mark one item's worth of 1 is: the least number that every item's
   * parts divide, so that no share of any item is rounded. It hangs on the keys only: 1 where
   * everything is all or nothing, at most 840 (parts are 2 to 8).
   */
  public static int unit(List<ItemKey> keys) {
    int unit = 1;
    for (ItemKey key : keys) {
      unit = unit / gcd(unit, key.parts()) * key.parts();
    }
    return unit;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** What each item's answer earns, by number; items that people must still mark are missing. */
  public static SortedMap<Integer, Credit> credits(
      List<ItemKey> keys, Map<Integer, Answer> answers) {
    SortedMap<Integer, Credit> credits = new TreeMap<>();
    for (int no = 1; no <= keys.size(); no++) {
      int item = no;
      keys.get(no - 1)
          .credit(answers.getOrDefault(no, NOTHING))
          .ifPresent(credit -> credits.put(item, credit));
    }
    return credits;
  }

  /**
   * The whole points of a theory paper: each item's credit times its worth in units. Held back
   * (empty) as long as one item has no credit, because people must still mark it.
   *
   * @param credits by number of the item, the machine's and people's
   */
  public static Optional<TheoryPoints> theory(
      List<ItemKey> keys, SortedMap<Integer, Credit> credits) {
    int unit = unit(keys);
    int points = 0;
    int outOf = 0;
    for (int no = 1; no <= keys.size(); no++) {
      Credit credit = credits.get(no);
      if (credit == null) {
        return Optional.empty();
      }
      int worth = keys.get(no - 1).worth() * unit;
      if (worth * credit.got() % credit.of() != 0) {
        throw new IllegalArgumentException("item " + no + " is not marked in whole points");
      }
      points += worth * credit.got() / credit.of();
      outOf += worth;
    }
    return Optional.of(new TheoryPoints(points, outOf));
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
