package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 人工评分: what one marker gives for one answer that no machine marks; given once, never changed. */
@Entity
@Table(name = "exam_people_mark")
public class PeopleMark extends Identified {
  @Column(name = "attempt_id")
  private long attemptId;

  @Column(name = "item_no")
  private int itemNo;

  private int turn;

  @Column(name = "marker_id")
  private long markerId;

  private int points;

  @Column(name = "out_of")
  private int outOf;

  private String note;

  @Column(name = "given_at")
  private Instant givenAt;

  protected PeopleMark() {}

  /** Given by a marker as the first, second or third. */
  public PeopleMark(
      long attemptId, int turn, long markerId, ReadingGiven given, int outOf, Instant givenAt) {
    this.attemptId = attemptId;
    this.itemNo = given.itemNo();
    this.turn = turn;
    this.markerId = markerId;
    this.points = given.points();
    this.outOf = outOf;
    this.note = given.note();
    this.givenAt = givenAt;
  }

  /** The attempt. */
  public long attemptId() {
    return attemptId;
  }

  /** The item's number on the form. */
  public int itemNo() {
    return itemNo;
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

  /** What the marker wrote beside, and when. */
  public String written() {
    return note + "@" + givenAt;
  }
}
