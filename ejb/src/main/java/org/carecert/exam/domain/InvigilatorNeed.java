package org.carecert.exam.domain;

/**
 * 监考配备: how many invigilators a room needs (national standard 1.9.3: not fewer than one to fifteen
 * candidates, and at least two to a room).
 *
 * @param least to a room
 * @param candidates for whom one is enough
 */
public record InvigilatorNeed(int least, int candidates) {
  /** How many a room with so many candidates needs; an empty one needs none. */
  public int of(int seated) {
    return seated == 0 ? 0 : Math.max(least, (seated + candidates - 1) / candidates);
  }
}
