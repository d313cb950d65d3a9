package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

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

  @Enumerated(EnumType.STRING)
  private @Nullable GlobalRating rating;

  private boolean counts;
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
    this.rating = given.rating();
    this.counts = true;
    this.basis = basis;
    this.givenAt = givenAt;
  }

  private record Given(int points, int outOf, String detail, @Nullable GlobalRating rating) {}

  /** The machine's mark of a theory paper. */
  public static Mark theory(MarkPlace place, int points, int outOf, Instant at) {
    return new Mark(place, 1, new Given(points, outOf, "", null), "", at);
  }

  /**
   * An assessor's mark of a station, of the practical part or of a review; its sheet keeps the
   * points of each criterion.
   */
  public static Mark practical(MarkPlace place, int version, StationMark given, Instant at) {
    return new Mark(place, version, of(given), "", at);
  }

  /** An assessor's mark that had been missed, as a decision brings it in. */
  public static Mark missed(MarkPlace place, StationMark given, String decision, Instant at) {
    return new Mark(place, 1, of(given), decision, at);
  }

  private static Given of(StationMark given) {
    return new Given(
        given.sheet().points(), given.station().max(), given.sheet().text(), given.rating());
  }

  /** The next version of a theory mark, as a decision has it. */
  public Mark corrected(int anew, int most, String decision, Instant at) {
    return new Mark(place(), version + 1, new Given(anew, most, detail, null), decision, at);
  }

  /** The next version of a practical mark, as a decision has it. */
  public Mark corrected(StationMark given, String decision, Instant at) {
    return new Mark(place(), version + 1, of(given), decision, at);
  }

  /**
   * The version that stands while the paper, which was given back, is sat again and not marked
   * anew.
   *
   * @param former the version before; null = it had none
   */
  public static Mark withheld(MarkPlace place, @Nullable Mark former, String decision, Instant at) {
    int version = former == null ? 1 : former.version + 1;
    int most = former == null ? 1 : former.outOf;
    Mark mark = new Mark(place, version, new Given(0, most, "", null), decision, at);
    mark.counts = false;
    return mark;
  }

  /** Whether it is a mark at all; else the part is not marked now. */
  public boolean counts() {
    return counts;
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

  /** The judgement of the whole, which changes no points; null = none was given. */
  public @Nullable GlobalRating rating() {
    return rating;
  }

  /** Whether it gives these points. */
  public boolean gives(StationSheet points) {
    return detail.equals(points.text());
  }

  /** Whether it says the same as this. */
  public boolean says(StationMark given) {
    return gives(given.sheet()) && rating == given.rating();
  }

  /** As assessors are compared by their points. */
  public Severity.Given compared() {
    return new Severity.Given(part + ":" + personId + ":" + station, assessorId, points, outOf);
  }

  /** As assessors are compared by their ratings; empty without one. */
  public Optional<RatingAgreement.Rated> rated() {
    return Optional.ofNullable(rating)
        .map(r -> new RatingAgreement.Rated(personId, station, assessorId, points, r));
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
