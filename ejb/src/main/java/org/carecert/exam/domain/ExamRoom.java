package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.carecert.shared.Identified;

/** 考场: a room of a session with its seats; seats run on from one room to the next. */
@Entity
@Table(name = "exam_room")
public class ExamRoom extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  private int no;
  private String name;
  private int capacity;

  @Column(name = "seats_a_row")
  private int seatsARow;

  protected ExamRoom() {}

  /** The room of this number, counted from 1. */
  public ExamRoom(long sessionId, int no, RoomDraft draft) {
    this.sessionId = sessionId;
    this.no = no;
    this.name = draft.name();
    this.capacity = draft.capacity();
    this.seatsARow = draft.seatsARow();
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** Its number, counted from 1. */
  public int no() {
    return no;
  }

  /** As it was drafted. */
  public RoomDraft draft() {
    return new RoomDraft(name, capacity, seatsARow);
  }
}
