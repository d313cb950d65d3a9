package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 浏览器要求: one key that a session's browser may prove; taken back by a later decision, never changed.
 */
@Entity
@Table(name = "exam_session_browser")
public class BrowserDemand extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  private String kind;
  private String key;

  @Column(name = "named_by")
  private long namedBy;

  @Column(name = "named_at")
  private Instant namedAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected BrowserDemand() {}

  /** A key of settings or of a build of the browser. */
  public BrowserDemand(long sessionId, boolean config, String key, long namedBy, Instant namedAt) {
    this.sessionId = sessionId;
    this.kind = config ? "CONFIG" : "EXAM";
    this.key = key;
    this.namedBy = namedBy;
    this.namedAt = namedAt;
  }

  /** From now on it is asked for no more. */
  public void withdraw(Instant at) {
    withdrawnAt = at;
  }

  /** Whether it is a key of settings. */
  public boolean config() {
    return "CONFIG".equals(kind);
  }

  /** The key. */
  public String key() {
    return key;
  }

  /** For which session, by whom and how long, for the archive. */
  public String named() {
    return sessionId + ":" + namedBy + "@" + namedAt + "/" + withdrawnAt;
  }
}
