package org.carecert.exam.domain;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * 高低分组: the upper and the lower 27 % by total score (Kelley 1939). Whoever ties at the edge counts
 * with the share of the places that are left for all who tie there.
 */
final class ScoreGroups {
  private static final int PERCENT = 27;

  private final double[] upper;
  private final double[] lower;
  private final double size;

  private ScoreGroups(double[] upper, double[] lower, double size) {
    this.upper = upper;
    this.lower = lower;
    this.size = size;
  }

  static ScoreGroups of(long[] totals) {
    int size = Math.max(1, (totals.length * PERCENT + 50) / 100);
    long[] sorted = totals.clone();
    Arrays.sort(sorted);
    long lowEdge = sorted[size - 1];
    long highEdge = sorted[totals.length - size];
    double[] upper = new double[totals.length];
    double[] lower = new double[totals.length];
    double above = Arrays.stream(totals).filter(total -> total > highEdge).count();
    double atHigh = Arrays.stream(totals).filter(total -> total == highEdge).count();
    double below = Arrays.stream(totals).filter(total -> total < lowEdge).count();
    double atLow = Arrays.stream(totals).filter(total -> total == lowEdge).count();
    for (int i = 0; i < totals.length; i++) {
      upper[i] = totals[i] > highEdge ? 1 : totals[i] == highEdge ? (size - above) / atHigh : 0;
      lower[i] = totals[i] < lowEdge ? 1 : totals[i] == lowEdge ? (size - below) / atLow : 0;
    }
    return new ScoreGroups(upper, lower, size);
  }

  /** The mean of something in the upper group. */
  double upper(IntToLongFunction of) {
    return mean(upper, of);
  }

  /** The mean of something in the lower group. */
  double lower(IntToLongFunction of) {
    return mean(lower, of);
  }

  private double mean(double[] weights, IntToLongFunction of) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        sum += weights[i] * of.applyAsLong(i);
      }
    }
    return sum / size;
  }
}
