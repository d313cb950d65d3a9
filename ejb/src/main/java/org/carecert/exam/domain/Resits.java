package org.carecert.exam.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * 补考次数: how often people have sat since a part was passed. A passed part is kept for so many resits
 * (national practice: one in the time that it is kept). Earlier results are told the latest first.
 */
public final class Resits {
  private final int most;
  private final Map<Long, Integer> sat = new HashMap<>();

  /**
   * Kept for so many.
   *
   * @param most dated parameter {@code exam.part.kept.resits}
   */
  public Resits(int most) {
    this.most = most;
  }

  /** Whether parts passed there are still kept; from now on that session is counted too. */
  public boolean keep(EarlierResult earlier) {
    int since = sat.getOrDefault(earlier.personId(), 0);
    if (earlier.attended()) {
      sat.put(earlier.personId(), since + 1);
    }
    return since < most;
  }
}
