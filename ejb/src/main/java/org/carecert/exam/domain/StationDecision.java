package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;

/**
 * 组长裁定: the lead's points where assessors of a station are too far apart; superseded, never
 * changed.
 */
@Entity
@Table(name = "exam_station_decision")
public class StationDecision extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private String station;
  private int version;
  private int points;

  @Column(name = "out_of")
  private int outOf;

  private String reason;
  private String basis;

  @Column(name = "lead_id")
  private long leadId;

  @Column(name = "given_at")
  private Instant givenAt;

  protected StationDecision() {}

  /** Decided by the lead. */
  public StationDecision(
      Admission admission,
      Part part,
      Station at,
      int version,
      LeadGiven given,
      long leadId,
      Instant givenAt) {
    this.sessionId = admission.sessionId();
    this.personId = admission.personId();
    this.part = part;
    this.station = at.code();
    this.version = version;
    this.points = given.points();
    this.outOf = at.max();
    this.reason = given.reason();
    this.basis = "";
    this.leadId = leadId;
    this.givenAt = givenAt;
  }

  private StationDecision(
      StationDecision former, int points, String reason, String basis, Instant givenAt) {
    this.sessionId = former.sessionId;
    this.personId = former.personId;
    this.part = former.part;
    this.station = former.station;
    this.version = former.version + 1;
    this.points = points;
    this.outOf = former.outOf;
    this.reason = reason;
    this.basis = basis;
    this.leadId = former.leadId;
    this.givenAt = givenAt;
  }

  /**
   * The next version, as a re-check has it.
   *
   * @param recheck on which it rests
   * @throws Refused POINTS_INVALID
   */
  public StationDecision corrected(int rightly, String why, String recheck, Instant at) {
    if (rightly < 0 || rightly > outOf) {
      throw Refused.at("leads", ExamReason.POINTS_INVALID, outOf);
    }
    return new StationDecision(this, rightly, why, recheck, at);
  }

  /** Whom it is about. */
  public long personId() {
    return personId;
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** The part that is assessed there. */
  public Part part() {
    return part;
  }

  /** The station's code. */
  public String station() {
    return station;
  }

  /** The re-check that it follows; empty as the lead gave it. */
  public String basis() {
    return basis;
  }

  /** Whose decision it is. */
  public long leadId() {
    return leadId;
  }

  /** Its version; the highest counts. */
  public int version() {
    return version;
  }

  /** Of how many. */
  public int outOf() {
    return outOf;
  }

  /** The points that count. */
  public int points() {
    return points;
  }

  /** Why. */
  public String reason() {
    return reason;
  }
}
