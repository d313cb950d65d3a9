package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 单科合格成绩保留: a part that was passed in an earlier session and still counts.
 *
 * @param until the last day on which it counts
 * @param sessionId where it was passed
 */
public record KeptPart(Part part, BigDecimal score, LocalDate until, long sessionId) {
  /** As it is told to people. */
  public Exemption exemption() {
    return new Exemption(part, score, until);
  }
}
