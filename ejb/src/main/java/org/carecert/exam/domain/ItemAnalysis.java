package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * 试题分析: classical test theory over the answers of one form. Sums are whole numbers; what follows is
 * rounded once. The order of the attempts does not matter: who ties at the edge of a group counts
 * in part.
 *
 * @param form what is said of the form
 * @param items what is said of each item, in their order
 */
public record ItemAnalysis(FormStatistic form, List<ItemStatistic> items) {
  private static final String LETTERS = "ABCDE";

  public ItemAnalysis {
    items = List.copyOf(items);
  }

  /** Analyses the answers; there must be at least one attempt. */
  public static ItemAnalysis of(ResponseMatrix matrix) {
    if (matrix.attempts() == 0) {
      throw new IllegalArgumentException("nobody sat it");
    }
    long[] totals = new long[matrix.attempts()];
    for (int attempt = 0; attempt < totals.length; attempt++) {
      totals[attempt] = matrix.total(attempt);
    }
    ScoreGroups groups = ScoreGroups.of(totals);
    List<ItemStatistic> items = new ArrayList<>();
    for (int item = 0; item < matrix.items().size(); item++) {
      items.add(item(matrix, item, totals, groups));
    }
    return new ItemAnalysis(form(matrix, totals), items);
  }

  private static ItemStatistic item(
      ResponseMatrix matrix, int index, long[] totals, ScoreGroups groups) {
    AnalysedItem item = matrix.items().get(index);
    int[] got = new int[totals.length];
    for (int attempt = 0; attempt < got.length; attempt++) {
      got[attempt] = matrix.points(attempt, index);
    }
    IntToLongFunction points = attempt -> got[attempt];
    IntToLongFunction rest = attempt -> totals[attempt] - got[attempt];
    double worth = item.worth();
    double mean = Arrays.stream(got).asLongStream().sum() / (double) got.length;
    double apart = groups.upper(points) - groups.lower(points);
    List<OptionStatistic> options = new ArrayList<>();
    for (int option = 0; option < item.options(); option++) {
      String letter = LETTERS.substring(option, option + 1);
      options.add(option(new Choice(matrix, index, letter), rest, groups));
    }
    return new ItemStatistic(
        item.no(),
        item.versionId(),
        got.length,
        tenThousandths(mean / worth),
        correlation(got.length, points, rest),
        tenThousandths(apart / worth),
        median(matrix, index),
        options);
  }

  private static OptionStatistic option(Choice option, IntToLongFunction rest, ScoreGroups groups) {
    ResponseMatrix matrix = option.matrix();
    int attempts = matrix.attempts();
    int[] chose = new int[attempts];
    int chosen = 0;
    for (int attempt = 0; attempt < attempts; attempt++) {
      chose[attempt] = matrix.answer(attempt, option.item()).contains(option.letter()) ? 1 : 0;
      chosen += chose[attempt];
    }
    IntToLongFunction choice = attempt -> chose[attempt];
    return new OptionStatistic(
        option.letter(),
        matrix.items().get(option.item()).key().contains(option.letter()),
        chosen,
        tenThousandths((double) chosen / attempts),
        tenThousandths(groups.upper(choice)),
        tenThousandths(groups.lower(choice)),
        correlation(attempts, choice, rest));
  }

  private static @Nullable Integer median(ResponseMatrix matrix, int item) {
    int[] took = new int[matrix.attempts()];
    int answered = 0;
    for (int attempt = 0; attempt < took.length; attempt++) {
      int seconds = matrix.seconds(attempt, item);
      if (seconds != ResponseMatrix.UNKNOWN) {
        took[answered] = seconds;
        answered++;
      }
    }
    if (answered == 0) {
      return null;
    }
    int[] sorted = Arrays.copyOf(took, answered);
    Arrays.sort(sorted);
    return (sorted[(answered - 1) / 2] + sorted[answered / 2] + 1) / 2;
  }

  /** Pearson's correlation in ten-thousandths; null where one side does not vary. */
  private static @Nullable Integer correlation(
      int attempts, IntToLongFunction one, IntToLongFunction other) {
    long x = 0;
    long y = 0;
    long xx = 0;
    long yy = 0;
    long xy = 0;
    for (int attempt = 0; attempt < attempts; attempt++) {
      long a = one.applyAsLong(attempt);
      long b = other.applyAsLong(attempt);
      x += a;
      y += b;
      xx += a * a;
      yy += b * b;
      xy += a * b;
    }
    double spreadX = (double) attempts * xx - (double) x * x;
    double spreadY = (double) attempts * yy - (double) y * y;
    if (spreadX <= 0 || spreadY <= 0) {
      return null;
    }
    double together = (double) attempts * xy - (double) x * y;
    return tenThousandths(together / Math.sqrt(spreadX) / Math.sqrt(spreadY));
  }

  private static FormStatistic form(ResponseMatrix matrix, long[] totals) {
    int count = matrix.items().size();
    double worth = matrix.items().stream().mapToLong(AnalysedItem::worth).sum();
    double variance = variance(totals.length, attempt -> totals[attempt]);
    double itemVariances = 0;
    for (int item = 0; item < count; item++) {
      int at = item;
      itemVariances += variance(totals.length, attempt -> matrix.points(attempt, at));
    }
    double mean = Arrays.stream(totals).sum() / (double) totals.length;
    BigDecimal alpha = null;
    BigDecimal error = null;
    if (count > 1 && variance > 0) {
      double reliability = (1 - itemVariances / variance) * count / (count - 1);
      alpha = rounded(reliability, 4);
      error = rounded(Math.sqrt(variance * Math.max(0, 1 - reliability)) * 100 / worth, 2);
    }
    return new FormStatistic(
        totals.length,
        count,
        rounded(mean * 100 / worth, 2),
        rounded(Math.sqrt(variance) * 100 / worth, 2),
        alpha,
        error);
  }

  private static double variance(int attempts, IntToLongFunction of) {
    long sum = 0;
    long squares = 0;
    for (int attempt = 0; attempt < attempts; attempt++) {
      long value = of.applyAsLong(attempt);
      sum += value;
      squares += value * value;
    }
    return ((double) attempts * squares - (double) sum * sum) / attempts / attempts;
  }

  private static int tenThousandths(double value) {
    return rounded(value * 10_000, 0).intValueExact();
  }

  private static BigDecimal rounded(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
  }

  private record Choice(ResponseMatrix matrix, int item, String letter) {}
}
