package org.carecert.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 办理记录: what happened to a filing, by whom and why. */
@Entity
@Table(name = "filing_event")
public class FilingEvent extends Identified {
  @Column(name = "filing_id")
  private long filingId;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private EventKind kind;

  @Column(name = "at")
  private Instant at;

  @Column(name = "by_account")
  private long byAccount;

  @Column(name = "ref")
  private @Nullable String ref;

  @Column(name = "note")
  private @Nullable String note;

  protected FilingEvent() {}

  /** Something that happened; never changed afterwards. */
  public FilingEvent(long filingId, EventLine line, long byAccount) {
    this.filingId = filingId;
    this.kind = line.kind();
    this.at = line.at();
    this.ref = line.ref();
    this.note = line.note();
    this.byAccount = byAccount;
  }

  /** The event as it is shown. */
  public EventLine line() {
    return new EventLine(kind, at, ref, note);
  }
}
