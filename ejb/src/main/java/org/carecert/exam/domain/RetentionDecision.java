package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 期满处置决定: that an archive is kept longer, or may be destroyed. One officer proposes it with a
 * reason, another puts it in force or declines it. It is a record: what is on paper people destroy,
 * what is stored here stays.
 */
@Entity
@Table(name = "exam_archive_decision")
public class RetentionDecision extends SessionDecision {
  @Enumerated(EnumType.STRING)
  private ArchiveMedium medium;

  @Enumerated(EnumType.STRING)
  private RetentionKind kind;

  @Column(name = "kept_until")
  private @Nullable LocalDate keptUntil;

  private String reason;

  protected RetentionDecision() {}

  /** Proposed by the first officer. */
  public RetentionDecision(
      String code, ExamSession session, RetentionWanted wanted, String by, Instant at) {
    super(code, session.id(), by, at);
    this.medium = wanted.medium();
    this.kind = wanted.kind();
    this.keptUntil = wanted.kind() == RetentionKind.PROLONG ? wanted.until() : null;
    this.reason = wanted.reason().strip();
  }

  /** What of the archive it is about. */
  public ArchiveMedium medium() {
    return medium;
  }

  /** Until when it is kept; null = it may be destroyed. */
  public @Nullable LocalDate keptUntil() {
    return keptUntil;
  }

  /** What it says. */
  public RetentionWanted wanted() {
    return new RetentionWanted(medium, kind, keptUntil, reason);
  }

  /** As it is shown. */
  public RetentionLine line() {
    return new RetentionLine(
        code(),
        wanted(),
        state(),
        officers().proposedBy(),
        officers().proposedAt(),
        officers().decidedBy(),
        officers().decidedAt());
  }
}
