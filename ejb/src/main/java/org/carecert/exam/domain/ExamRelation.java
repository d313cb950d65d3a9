package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/**
 * 亲属关系: an assessor, invigilator or evaluation officer is a relative of a person, as was declared
 * (回避).
 */
@Entity
@Table(name = "exam_relation")
public class ExamRelation extends Identified {
  @Column(name = "account_id")
  private long accountId;

  @Column(name = "person_id")
  private long personId;

  private String note;

  @Column(name = "declared_by")
  private long declaredBy;

  @Column(name = "declared_at")
  private Instant declaredAt;

  protected ExamRelation() {}

  /** Declares it. */
  public ExamRelation(long accountId, long personId, Declared declared) {
    this.accountId = accountId;
    this.personId = personId;
    this.note = declared.reason();
    this.declaredBy = declared.officer();
    this.declaredAt = declared.at();
  }

  /** Whose relative. */
  public long accountId() {
    return accountId;
  }

  /** The person. */
  public long personId() {
    return personId;
  }

  /** What was declared, by whom and when, for the archive. */
  public String declared() {
    return note + " " + declaredBy + "@" + declaredAt;
  }
}
