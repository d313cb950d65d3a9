package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
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

  @Column(name = "review_score")
  private @Nullable BigDecimal reviewScore;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "theory_from")
  private @Nullable Long theoryFrom;

  @Column(name = "practical_from")
  private @Nullable Long practicalFrom;

  @Column(name = "review_from")
  private @Nullable Long reviewFrom;

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
    this.reviewScore = conclusion.scores().review();
    this.outcome = conclusion.scores().outcome();
    this.theoryFrom = conclusion.from().get(Part.THEORY);
    this.practicalFrom = conclusion.from().get(Part.PRACTICAL);
    this.reviewFrom = conclusion.from().get(Part.REVIEW);
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
    return new Scores(theoryScore, practicalScore, reviewScore, outcome);
  }

  /** What was concluded, and where kept parts come from. */
  public Conclusion conclusion() {
    Map<Part, Long> from = new EnumMap<>(Part.class);
    keep(from, Part.THEORY, theoryFrom);
    keep(from, Part.PRACTICAL, practicalFrom);
    keep(from, Part.REVIEW, reviewFrom);
    return new Conclusion(scores(), from);
  }

  private static void keep(Map<Part, Long> from, Part part, @Nullable Long session) {
    if (session != null) {
      from.put(part, session);
    }
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
