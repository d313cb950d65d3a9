package org.carecert.exam.domain;

/**
 * 未评分考生: a candidate whose part is neither marked nor declared absent, so that nothing is
 * published.
 *
 * @param admission the admission's code
 * @param given marks that are given, of those {@code needed}; 0 of 0 while no review panel is named
 */
public record UnmarkedLine(
    String admission, int seat, String name, Part part, int given, int needed) {
  /** Whether he can be declared absent: nobody has marked him. */
  public boolean absentable() {
    return given == 0;
  }
}
