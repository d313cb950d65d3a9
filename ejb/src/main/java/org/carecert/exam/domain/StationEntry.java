package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 考评记录: the points that an assessor gave for one criterion, or his rating. Each is added; the last
 * one of its place counts. As soon as all criteria of a station have one, a mark stands on them.
 */
@Entity
@Table(name = "exam_station_entry")
public class StationEntry extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  private String station;

  @Column(name = "assessor_id")
  private long assessorId;

  private int seq;
  private String code;
  private @Nullable String follows;
  private String criterion;
  private @Nullable Integer points;

  @Enumerated(EnumType.STRING)
  private @Nullable GlobalRating rating;

  @Column(name = "waited_seconds")
  private int waited;

  @Column(name = "mark_version")
  private @Nullable Integer markVersion;

  @Column(name = "given_at")
  private Instant givenAt;

  protected StationEntry() {}

  /**
   * The next entry of an assessor.
   *
   * @param markVersion the version of the mark that stands on it; null = criteria are missing
   */
  public StationEntry(
      MarkPlace at, int seq, GivenEntry given, @Nullable Integer markVersion, Instant givenAt) {
    this.sessionId = at.sessionId();
    this.personId = at.personId();
    this.station = at.station();
    this.assessorId = at.assessorId();
    this.seq = seq;
    this.code = given.code();
    this.follows = given.follows();
    this.criterion = given.place();
    this.points = given.points();
    this.rating = given.rating();
    this.waited = given.waited();
    this.markVersion = markVersion;
    this.givenAt = givenAt;
  }

  /** What it is about: session, candidate, station and assessor. */
  public MarkPlace place() {
    return new MarkPlace(sessionId, personId, Part.PRACTICAL, station, assessorId);
  }

  /**
   * The answer to the same entry, sent again.
   *
   * @throws Refused ENTRY_CODE_USED if another one comes under its code
   */
  public EntryTaken again(MarkPlace at, GivenEntry given) {
    boolean same =
        place().equals(at)
            && criterion.equals(given.place())
            && Objects.equals(points, given.points())
            && rating == given.rating();
    if (!same) {
      throw new Refused(ExamReason.ENTRY_CODE_USED);
    }
    return taken();
  }

  /** That it is taken. */
  public EntryTaken taken() {
    return new EntryTaken(code, seq, markVersion);
  }

  /** As its assessor sees it. */
  public EntryLine line(String admission) {
    return new EntryLine(
        code, seq, admission, station, criterion.isEmpty() ? null : criterion, points, rating);
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** Its number among the assessor's entries of the session. */
  public int seq() {
    return seq;
  }

  /** The criterion's code; empty for the rating. */
  public String criterion() {
    return criterion;
  }

  /** The points; null for the rating. */
  public @Nullable Integer points() {
    return points;
  }

  /** The rating; null for a criterion. */
  public @Nullable GlobalRating rating() {
    return rating;
  }

  /** The code of the entry that it supersedes; null = it is the first. */
  public @Nullable String follows() {
    return follows;
  }
}
