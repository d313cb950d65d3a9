package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;

/**
 * 人工评分: what one marker gives for one answer that no machine marks. It is given once and never
 * changed; a re-check that finds it added up wrongly adds the next version.
 */
@Entity
@Table(name = "exam_people_mark")
public class PeopleMark extends Identified {
  @Column(name = "attempt_id")
  private long attemptId;

  @Column(name = "item_no")
  private int itemNo;

  @Column(name = "round")
  private int roundNo;

  private int turn;
  private int version;

  @Column(name = "marker_id")
  private long markerId;

  private int points;

  @Column(name = "out_of")
  private int outOf;

  private String note;
  private String basis;

  @Column(name = "given_at")
  private Instant givenAt;

  protected PeopleMark() {}

  private PeopleMark(PeopleMark former, int points, String basis, Instant givenAt) {
    this.attemptId = former.attemptId;
    this.itemNo = former.itemNo;
    this.roundNo = former.roundNo;
    this.turn = former.turn;
    this.version = former.version + 1;
    this.markerId = former.markerId;
    this.points = points;
    this.outOf = former.outOf;
    this.note = "";
    this.basis = basis;
    this.givenAt = givenAt;
  }

  /**
   * Given by a marker as the first, second or third.
   *
   * @param round 1, and one more each time that the answer became another after the paper was given
   *     back
   */
  public PeopleMark(
      long attemptId,
      int round,
      int turn,
      long markerId,
      ReadingGiven given,
      int outOf,
      Instant givenAt) {
    this.attemptId = attemptId;
    this.itemNo = given.itemNo();
    this.roundNo = round;
    this.turn = turn;
    this.version = 1;
    this.markerId = markerId;
    this.points = given.points();
    this.outOf = outOf;
    this.note = given.note();
    this.basis = "";
    this.givenAt = givenAt;
  }

  /**
   * The next version, as a re-check has it.
   *
   * @throws Refused POINTS_INVALID
   */
  public PeopleMark corrected(int rightly, String decision, Instant at) {
    if (rightly < 0 || rightly > outOf) {
      throw Refused.at("points", ExamReason.POINTS_INVALID, outOf);
    }
    return new PeopleMark(this, rightly, decision, at);
  }

  /** Its version; the highest of a turn counts. */
  public int version() {
    return version;
  }

  /** The re-check it follows; empty as first given. */
  public String basis() {
    return basis;
  }

  /** The attempt. */
  public long attemptId() {
    return attemptId;
  }

  /** The item's number on the form. */
  public int itemNo() {
    return itemNo;
  }

  /** Of which round of marking the answer; the last counts. */
  public int round() {
    return roundNo;
  }

  /** First, second or third. */
  public int turn() {
    return turn;
  }

  /** Who gave it. */
  public long markerId() {
    return markerId;
  }

  /** The points given. */
  public int points() {
    return points;
  }

  /** The most that could be given. */
  public int outOf() {
    return outOf;
  }

  /** What the marker wrote beside. */
  public String note() {
    return note;
  }
}
