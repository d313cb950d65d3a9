package org.carecert.exam.domain;

/** 抽签: numbers that a seed decides, the same at every time and on every machine (SplitMix64). */
final class Lots {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  Lots(long seed) {
    this.state = seed;
  }

  /** The lot of a place. */
  static long of(long seed, int place) {
    return mixed(seed + STEP * (place + 1L));
  }

  /** The next number from 0 to less than that. */
  int below(int bound) {
    state += STEP;
    return (int) Long.remainderUnsigned(mixed(state), bound);
  }

  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
