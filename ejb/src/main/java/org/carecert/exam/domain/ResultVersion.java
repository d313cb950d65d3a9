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

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private long decidedBy;

  protected ResultVersion() {}

  /** A new version of a result. */
  public ResultVersion(
      long sessionId,
      long personId,
      int version,
      Scores scores,
      Instant decidedAt,
      long decidedBy) {
    this.sessionId = sessionId;
    this.personId = personId;
    this.version = version;
    this.theoryScore = scores.theory();
    this.practicalScore = scores.practical();
    this.outcome = scores.outcome();
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

  /** When it was decided. */
  public Instant decidedAt() {
    return decidedAt;
  }
}
