package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * 作答矩阵: what every attempt at one form got for every item, what it chose and how long it took.
 * Filled once, then read.
 */
public final class ResponseMatrix {
  /** How long an item took that was never answered, or when nobody knows. */
  public static final int UNKNOWN = -1;

  private final List<AnalysedItem> items;
  private final List<int[]> points = new ArrayList<>();
  private final List<String[]> answers = new ArrayList<>();
  private final List<int[]> seconds = new ArrayList<>();

  /** An empty matrix over these items. */
  public ResponseMatrix(List<AnalysedItem> items) {
    this.items = List.copyOf(items);
  }

  /** Adds an attempt: points, answer and seconds of each item in their order. */
  public void add(int[] got, String[] given, int[] took) {
    if (got.length != items.size() || given.length != got.length || took.length != got.length) {
      throw new IllegalArgumentException("an attempt is as wide as the form");
    }
    points.add(got.clone());
    answers.add(given.clone());
    seconds.add(took.clone());
  }

  /** The items. */
  public List<AnalysedItem> items() {
    return items;
  }

  /** How many attempts there are. */
  public int attempts() {
    return points.size();
  }

  int points(int attempt, int item) {
    return points.get(attempt)[item];
  }

  String answer(int attempt, int item) {
    return answers.get(attempt)[item];
  }

  int seconds(int attempt, int item) {
    return seconds.get(attempt)[item];
  }

  /** What an attempt got in all. */
  long total(int attempt) {
    long total = 0;
    for (int got : points.get(attempt)) {
      total += got;
    }
    return total;
  }
}
