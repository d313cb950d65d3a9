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
  private String basis;

  @Column(name = "given_at")
  private Instant givenAt;

  protected Mark() {}

  private Mark(MarkPlace place, int version, Given given, String basis, Instant givenAt) {
    this.sessionId = place.sessionId();
    this.personId = place.personId();
    this.part = place.part();
    this.station = place.station();
    this.assessorId = place.assessorId();
    this.version = version;
    this.points = given.points();
    this.outOf = given.outOf();
    this.detail = given.detail();
    this.basis = basis;
    this.givenAt = givenAt;
  }

  private record Given(int points, int outOf, String detail) {}

  /** The machine's mark of a theory paper. */
  public static Mark theory(MarkPlace place, int points, int outOf, Instant at) {
    return new Mark(place, 1, new Given(points, outOf, ""), "", at);
  }

  /**
   * An assessor's mark of a station, of the practical part or of a review; its sheet keeps the
   * points of each criterion.
   */
  public static Mark practical(MarkPlace place, int version, StationMark given, Instant at) {
    return new Mark(place, version, of(given), "", at);
  }

  private static Given of(StationMark given) {
    return new Given(given.sheet().points(), given.station().max(), given.sheet().text());
  }

  /** The next version of a theory mark, as a decision has it. */
  public Mark corrected(int anew, int most, String decision, Instant at) {
    return new Mark(place(), version + 1, new Given(anew, most, detail), decision, at);
  }

  /** The next version of a practical mark, as a decision has it. */
  public Mark corrected(StationMark given, String decision, Instant at) {
    return new Mark(place(), version + 1, of(given), decision, at);
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

  /** The decision it follows; empty as first given. */
  public String basis() {
    return basis;
  }

  /** When it was given. */
  public Instant givenAt() {
    return givenAt;
  }
}
