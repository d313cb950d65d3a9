package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.carecert.shared.Digests;
import org.carecert.shared.Identified;
import org.carecert.shared.Json;

/**
 * 操作技能考核试卷、综合评审要点: a paper by which assessors mark, kept as it came in; a changed one is a new one.
 */
@Entity
@Table(name = "exam_practical")
public class Practical extends Identified {
  private String code;

  @Column(name = "owner_id")
  private long ownerId;

  private String title;

  @Enumerated(EnumType.STRING)
  private Part part;

  private String occupation;
  private int level;
  private int minutes;
  private String rubric;
  private String digest;

  @Column(name = "created_by")
  private long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Practical() {}

  /** A paper of the organisation for this part. */
  public Practical(
      String code,
      long ownerId,
      ExamScope scope,
      Part part,
      Rubric rubric,
      long createdBy,
      Instant createdAt) {
    this.code = code;
    this.ownerId = ownerId;
    this.title = rubric.title();
    this.occupation = scope.occupation();
    this.level = scope.level();
    this.part = part;
    this.minutes = rubric.minutes();
    this.rubric = Json.text(rubric);
    this.digest = Digests.sha256Hex(this.rubric.getBytes(StandardCharsets.UTF_8));
    this.createdBy = createdBy;
    this.createdAt = createdAt;
  }

  /** Its stations and criteria. */
  public Rubric rubric() {
    return Json.read(rubric, Rubric.class);
  }

  /** What it is for. */
  public ExamScope scope() {
    return new ExamScope(occupation, level);
  }

  /** The part that it is for. */
  public Part part() {
    return part;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** As it is shown in a list. */
  public PracticalCard card() {
    return new PracticalCard(
        code, part, title, scope(), minutes, rubric().stations().size(), digest, createdAt);
  }

  /** Whose it is and who brought it in. */
  public String origin() {
    return ownerId + "/" + createdBy;
  }
}
