package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/**
 * 回避替换: who marks one candidate in the place of an assessor or reviewer who is his relative, or of
 * a substitute who cannot go on. What who is replaced gave stays and does not count.
 */
@Entity
@Table(name = "exam_substitute")
public class Substitute extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Part part;

  @Column(name = "relative_id")
  private long relativeId;

  @Column(name = "substitute_id")
  private long substituteId;

  @Column(name = "named_by")
  private long namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  protected Substitute() {}

  /**
   * Names him.
   *
   * @param of the admission of the candidate
   */
  public Substitute(Admission of, Part part, long relative, long substitute, Declared declared) {
    this.sessionId = of.sessionId();
    this.personId = of.personId();
    this.part = part;
    this.relativeId = relative;
    this.substituteId = substitute;
    this.namedBy = declared.officer();
    this.namedAt = declared.at();
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** The candidate. */
  public long personId() {
    return personId;
  }

  /** The part that he marks. */
  public Part part() {
    return part;
  }

  /** Whether it is this one who marks this candidate no more. */
  public boolean replaces(Part of, long person, long account) {
    return part == of && personId == person && relativeId == account;
  }

  /** Who is replaced: the relative, or a substitute before this one. */
  public long relativeId() {
    return relativeId;
  }

  /** Who marks. */
  public long substituteId() {
    return substituteId;
  }

  /** Who named him, and when, for the archive. */
  public String named() {
    return namedBy + "@" + namedAt;
  }
}
