package org.carecert.exam.domain;

/**
 * 重要程度比例: shares of core, general and auxiliary points in percent.
 *
 * @param x share of items on core points
 * @param y share of items on general points
 * @param z share of items on auxiliary points
 */
public record ImportanceMix(int x, int y, int z) {

  /** The share of an importance. */
  public int of(Importance importance) {
    return switch (importance) {
      case X -> x;
      case Y -> y;
      case Z -> z;
    };
  }

  /** What all of them make; 100 if it is whole. */
  public int sum() {
    return x + y + z;
  }

  /** Whether every share is there and all of them make exactly 100. */
  public boolean whole() {
    return x >= 0 && y >= 0 && z >= 0 && sum() == 100;
  }
}
