package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 资格复核: an admitted person was found to meet no entry condition any more; while it stands he does
 * not start. It is cleared, never taken away.
 */
@Entity
@Table(name = "exam_entry_lack")
public class EntryLack extends Identified {
  @Column(name = "admission_id")
  private long admissionId;

  private String cause;

  @Column(name = "found_by")
  private long foundBy;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(name = "cleared_by")
  private @Nullable Long clearedBy;

  @Column(name = "cleared_at")
  private @Nullable Instant clearedAt;

  protected EntryLack() {}

  /** Found when an officer did this. */
  public EntryLack(long admissionId, Declared found) {
    this.admissionId = admissionId;
    this.cause = found.reason();
    this.foundBy = found.officer();
    this.foundAt = found.at();
  }

  /** A condition is met again, or none is asked any more. */
  public void clear(Declared declared) {
    clearedBy = declared.officer();
    clearedAt = declared.at();
  }

  /** Whose admission. */
  public long admissionId() {
    return admissionId;
  }

  /** Its officers, for the archive. */
  public String officers() {
    return cause + " " + foundBy + "@" + foundAt + "/" + clearedBy + "@" + clearedAt;
  }
}
