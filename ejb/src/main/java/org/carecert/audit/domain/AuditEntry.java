package org.carecert.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carecert.shared.Identified;
import org.carecert.shared.Json;

/** 审计记录: who did what to which thing, when, from where, with what outcome (等保 2.0). */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends Identified {
  @Column(name = "at")
  private Instant at;

  @Column(name = "actor")
  private String actor;

  @Column(name = "roles")
  private String roles;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private AuditOutcome outcome;

  @Column(name = "what")
  private String what;

  @Column(name = "subject")
  private long subject;

  @Column(name = "detail")
  private String detail;

  @Column(name = "address")
  private String address;

  protected AuditEntry() {}

  /** One entry; never changed afterwards. */
  public AuditEntry(Instant at, Actor who, AuditOutcome outcome, Happening happening) {
    this.at = at;
    this.actor = who.name();
    this.roles = who.roles();
    this.address = who.address();
    this.outcome = outcome;
    this.what = happening.what();
    this.subject = happening.subject();
    this.detail = happening.detail();
  }

  /** Everything that it says, by name; what the log commits to. */
  public SortedMap<String, String> told() {
    SortedMap<String, String> told = new TreeMap<>();
    told.put("at", at.toString());
    told.put("by", actor + "\n" + roles + "\n" + address);
    told.put("subject", String.valueOf(subject));
    told.put("what", what);
    Json.fields(detail).forEach((name, value) -> told.put("fact." + name, value));
    return told;
  }

  /** The entry as the auditor reads it. */
  public AuditLine line() {
    return new AuditLine(id(), at, actor, roles, outcome, what, subject, detail, address);
  }
}
