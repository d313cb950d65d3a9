package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 督导记录: what an inspector found at a session; a further one is added, none is changed. */
@Entity
@Table(name = "exam_inspection")
public class Inspection extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  private String inspector;

  @Column(name = "sent_by")
  private String sentBy;

  private String findings;

  @Column(name = "noted_by")
  private long notedBy;

  @Column(name = "noted_at")
  private Instant notedAt;

  protected Inspection() {}

  /** An officer notes what the inspector says. */
  public Inspection(long sessionId, InspectionDraft draft, Declared noted) {
    this.sessionId = sessionId;
    this.inspector = draft.inspector().strip();
    this.sentBy = draft.sentBy().strip();
    this.findings = draft.findings().strip();
    this.notedBy = noted.officer();
    this.notedAt = noted.at();
  }

  /** As it is shown. */
  public InspectionDraft said() {
    return new InspectionDraft(inspector, sentBy, findings);
  }

  /** When it was noted. */
  public Instant notedAt() {
    return notedAt;
  }
}
