package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.List;

/** Pairs as they come: a right side that stands more than once is one entry. */
final class Pairs {
  private final List<Said> left = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<Said> right = new ArrayList<>();

  /** A pair; without a left side, an entry that belongs to none. */
  void add(Said one, Said other) {
    int place = right.indexOf(other);
    if (place < 0) {
      place = right.size();
      right.add(other);
    }
    if (!one.chinese().isEmpty()) {
      left.add(one);
      places.add(place);
    }
  }

  void into(Question question) {
    question.pairs(left, places, right);
  }
}
