package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/**
 * 评分: one version of one mark. A correction adds the next version; none is ever changed. The theory
 * part is marked by the machine: no station, no assessor.
 */
@Entity
@Table(name = "exam_mark")
public class Mark extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private String station;

  @Column(name = "assessor_id")
  private long assessorId;

  private int version;
  private int points;

  @Column(name = "out_of")
  private int outOf;

  private String detail;

  @Column(name = "given_at")
  private Instant givenAt;

  protected Mark() {}

  private Mark(
      MarkPlace place, int version, int points, int outOf, String detail, Instant givenAt) {
    this.sessionId = place.sessionId();
    this.personId = place.personId();
    this.part = place.part();
    this.station = place.station();
    this.assessorId = place.assessorId();
    this.version = version;
    this.points = points;
    this.outOf = outOf;
    this.detail = detail;
    this.givenAt = givenAt;
  }

  /** The machine's mark of a theory paper. */
  public static Mark theory(MarkPlace place, int points, int outOf, Instant at) {
    return new Mark(place, 1, points, outOf, "", at);
  }

  /** An assessor's mark of a station; its sheet keeps the points of each criterion. */
  public static Mark practical(MarkPlace place, int version, StationMark given, Instant at) {
    return new Mark(
        place, version, given.sheet().points(), given.station().max(), given.sheet().text(), at);
  }

  /** What it is a mark of. */
  public MarkPlace place() {
    return new MarkPlace(sessionId, personId, part, station, assessorId);
  }

  /** Its version; the highest counts. */
  public int version() {
    return version;
  }

  /** The points given. */
  public int points() {
    return points;
  }

  /** The most that could be given. */
  public int outOf() {
    return outOf;
  }

  /** The points of each criterion, as JSON. */
  public String detail() {
    return detail;
  }

  /** When it was given. */
  public Instant givenAt() {
    return givenAt;
  }
}
