package org.carecert.shared;

import java.util.List;

/**
 * 待办: what waits for somebody.
 *
 * @param first the first of it, at most as many as were asked for
 * @param all how much waits, also beyond those
 */
public record Waits<T>(List<T> first, long all) {
  public Waits {
    first = List.copyOf(first);
  }

  /** How much waits beyond those that are shown. */
  public long further() {
    return all - first.size();
  }
}
