package org.carecert.notice.domain;

import java.time.Duration;

/** 重发规则: how often and after what waits a message is tried again; the product's own rule. */
final class Retries {
  /** How often it is tried at most: over about twenty hours. */
  static final int MOST = 12;

  /** How long it waits for a gateway that was never set; older ones are no news. */
  static final Duration NEWS = Duration.ofDays(7);

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(6);

  private Retries() {}

  /** The wait after so many tries, twice as long each time. */
  static Duration after(int tries) {
    Duration wait = FIRST.multipliedBy(1L << (tries - 1));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
