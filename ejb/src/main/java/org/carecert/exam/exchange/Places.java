package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Entries put back into the places that they have in the bank, where a file knows them. */
final class Places {
  private Places() {}

  /**
   * The right side so that the key says what is wanted; empty where the two cannot be one.
   *
   * @param now such as {@code A1B2}, by the places of the right side
   * @param wanted such as {@code A3B1}
   */
  static List<Said> matching(String now, String wanted, List<Said> right) {
    if (now.length() != wanted.length() || wanted.isEmpty()) {
      return List.of();
    }
    int[] sources = new int[right.size()];
    java.util.Arrays.fill(sources, -1);
    for (int i = 1; i < now.length(); i += 2) {
      int from = now.charAt(i) - '1';
      int to = wanted.charAt(i) - '1';
      boolean known = to >= 0 && to < sources.length && wanted.charAt(i - 1) == now.charAt(i - 1);
      if (!known || (sources[to] >= 0 && sources[to] != from)) {
        return List.of();
      }
      sources[to] = from;
    }
    return moved(sources, right);
  }

  /** Entries that stand in their right order, moved so that the wanted key leads back to it. */
  static List<Said> ordering(String wanted, List<Said> inOrder) {
    if (wanted.length() != inOrder.size()) {
      return List.of();
    }
    int[] sources = new int[inOrder.size()];
    java.util.Arrays.fill(sources, -1);
    for (int i = 0; i < wanted.length(); i++) {
      int to = wanted.charAt(i) - 'A';
      if (to < 0 || to >= sources.length || sources[to] >= 0) {
        return List.of();
      }
      sources[to] = i;
    }
    return moved(sources, inOrder);
  }

  /** What no place is wanted for fills the places that are left, in its order. */
  private static List<Said> moved(int[] sources, List<Said> entries) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      left.add(i);
    }
    for (int source : sources) {
      if (source >= 0 && !left.remove((Integer) source)) {
        return List.of();
      }
    }
    List<Said> moved = new ArrayList<>(Collections.nCopies(entries.size(), entries.get(0)));
    for (int to = 0; to < sources.length; to++) {
      moved.set(to, entries.get(sources[to] >= 0 ? sources[to] : left.remove(0)));
    }
    return moved;
  }
}
