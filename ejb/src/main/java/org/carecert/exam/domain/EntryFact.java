package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 申报事实: what a person showed at the desk, with its evidence; taken back if it was wrong. */
@Entity
@Table(name = "exam_entry_fact")
public class EntryFact extends Identified {
  private static final String BLANK = " ";

  private String code;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private EntryFactKind kind;

  private LocalDate since;
  private @Nullable LocalDate until;
  private @Nullable Integer level;

  @Enumerated(EnumType.STRING)
  private @Nullable Schooled schooling;

  // Codes between blanks.
  private String occupations;

  private String evidence;

  @Column(name = "declared_by")
  private long declaredBy;

  @Column(name = "declared_at")
  private Instant declaredAt;

  @Column(name = "withdrawn_by")
  private @Nullable Long withdrawnBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected EntryFact() {}

  /** Somebody showed it. */
  public EntryFact(
      String code, long ownerId, long personId, EntryFactDraft draft, Declared declared) {
    this.code = code;
    this.ownerId = ownerId;
    this.personId = personId;
    this.kind = draft.kind();
    this.since = draft.since();
    this.until = draft.until();
    this.level = draft.level();
    this.schooling = draft.schooling();
    this.occupations = String.join(BLANK, draft.occupations());
    this.evidence = draft.evidence();
    this.declaredBy = declared.officer();
    this.declaredAt = declared.at();
  }

  /** It was wrong. */
  public void withdraw(long officer, Instant at) {
    if (withdrawnAt != null) {
      throw new Refused(ExamReason.FACT_WITHDRAWN);
    }
    withdrawnBy = officer;
    withdrawnAt = at;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** Whose. */
  public long personId() {
    return personId;
  }

  /** What was shown. */
  public EntryFactDraft draft() {
    return new EntryFactDraft(
        kind, since, until, level, schooling, List.of(occupations.split(BLANK, -1)), evidence);
  }

  /** Its officers, for the archive. */
  public String officers() {
    return ownerId + ": " + declaredBy + "@" + declaredAt + "/" + withdrawnBy;
  }
}
