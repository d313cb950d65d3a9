package org.carecert.shared;

import java.util.ArrayList;
import java.util.List;

/** 分批: a long list in parts of one size, so that questions are asked for some at once. */
public final class Parts {
  private Parts() {}

  /** The parts of a list in its order; the last may be shorter. */
  public static <T> List<List<T>> of(List<T> all, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      parts.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return parts;
  }
}
