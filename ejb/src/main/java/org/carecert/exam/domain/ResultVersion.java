package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 成绩: one published version of one person's result in one session. A correction adds the next
 * version; none is ever changed, the highest counts. A part without a score was not sat.
 */
@Entity
@Table(name = "exam_result")
public class ResultVersion extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  private int version;

  @Column(name = "theory_score")
  private @Nullable BigDecimal theoryScore;

  @Column(name = "practical_score")
  private @Nullable BigDecimal practicalScore;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "theory_from")
  private @Nullable Long theoryFrom;

  @Column(name = "practical_from")
  private @Nullable Long practicalFrom;

  private String basis;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private long decidedBy;

  protected ResultVersion() {}

  /** A new version of a result; the basis names the decision it follows, empty if published. */
  public ResultVersion(
      long sessionId,
      long personId,
      int version,
      Conclusion conclusion,
      String basis,
      Instant decidedAt,
      long decidedBy) {
    this.sessionId = sessionId;
    this.personId = personId;
    this.version = version;
    this.theoryScore = conclusion.scores().theory();
    this.practicalScore = conclusion.scores().practical();
    this.outcome = conclusion.scores().outcome();
    this.theoryFrom = conclusion.theoryFrom();
    this.practicalFrom = conclusion.practicalFrom();
    this.basis = basis;
    this.decidedAt = decidedAt;
    this.decidedBy = decidedBy;
  }

  /** Whose result it is. */
  public long personId() {
    return personId;
  }

  /** Its place among the versions; the highest counts. */
  public int version() {
    return version;
  }

  /** The scores it was decided on. */
  public Scores scores() {
    return new Scores(theoryScore, practicalScore, outcome);
  }

  /** What was concluded, and where kept parts come from. */
  public Conclusion conclusion() {
    return new Conclusion(scores(), theoryFrom, practicalFrom);
  }

  /** The decision it follows; empty for the first publication. */
  public String basis() {
    return basis;
  }

  /** The account that decided it. */
  public long decidedBy() {
    return decidedBy;
  }

  /** When it was decided. */
  public Instant decidedAt() {
    return decidedAt;
  }
}
