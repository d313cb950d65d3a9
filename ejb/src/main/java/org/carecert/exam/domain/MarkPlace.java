package org.carecert.exam.domain;

/**
 * 评分对象: what a mark is a mark of.
 *
 * @param station the station's code; empty for theory
 * @param assessorId the assessor's account; 0 for theory
 */
public record MarkPlace(long sessionId, long personId, Part part, String station, long assessorId) {

  /** The same by another assessor. */
  public MarkPlace by(long another) {
    return new MarkPlace(sessionId, personId, part, station, another);
  }

  /** The theory part of a candidate, marked by the machine. */
  public static MarkPlace theory(long sessionId, long personId) {
    return new MarkPlace(sessionId, personId, Part.THEORY, "", 0);
  }
}
