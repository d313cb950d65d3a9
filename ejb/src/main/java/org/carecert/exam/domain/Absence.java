package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/**
 * 缺考登记: it is said of a candidate that he did not come to a part that people mark, or the word is
 * taken back. Each is the next version; none is ever changed. Absent is not zero: the part has no
 * score then.
 */
@Entity
@Table(name = "exam_absence")
public class Absence extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Part part;

  private int version;
  private boolean standing;
  private String reason;
  private String basis;

  @Column(name = "said_by")
  private long saidBy;

  @Column(name = "said_at")
  private Instant saidAt;

  protected Absence() {}

  private Absence(Place place, int version, String basis, Declared said) {
    this.sessionId = place.sessionId();
    this.personId = place.personId();
    this.part = place.part();
    this.version = version;
    this.standing = version % 2 != 0;
    this.reason = said.reason();
    this.basis = basis;
    this.saidBy = said.officer();
    this.saidAt = said.at();
  }

  /** 缺考对象: of whom, and which part. */
  public record Place(long sessionId, long personId, Part part) {
    /** Of whom, and of which part, a mark is. */
    public static Place of(MarkPlace mark) {
      return new Place(mark.sessionId(), mark.personId(), mark.part());
    }
  }

  /**
   * He did not come.
   *
   * @param before how many versions there are, every one of them taken back
   */
  public static Absence declared(Place place, int before, Declared said) {
    return new Absence(place, before + 1, "", said);
  }

  /**
   * The word is taken back.
   *
   * @param decision the decision that this follows; empty = an officer says so
   */
  public Absence withdrawn(String decision, Declared said) {
    return new Absence(place(), version + 1, decision, said);
  }

  /** Of whom, and which part. */
  public Place place() {
    return new Place(sessionId, personId, part);
  }

  /** Its version; the highest counts. */
  public int version() {
    return version;
  }

  /** Whether it says that he is absent. */
  public boolean standing() {
    return standing;
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  /** The decision it follows; empty as said by an officer. */
  public String basis() {
    return basis;
  }

  /** The account of who said so. */
  public long saidBy() {
    return saidBy;
  }

  /** When. */
  public Instant saidAt() {
    return saidAt;
  }
}
