package org.carecert.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/** 同意记录: that a person agreed to something, under which notice and when (个人信息保护法 第十四条). */
@Entity
@Table(name = "identity_consent")
public class Consent extends Identified {
  /** The notice as it reads now; a change of its words is a new version and is asked anew. */
  public static final String NOTICE_VERSION = "2026-11";

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private ConsentKind kind;

  @Column(name = "notice_version")
  private String noticeVersion;

  @Column(name = "given_at")
  private Instant givenAt;

  protected Consent() {}

  public Consent(long accountId, ConsentKind kind, Instant givenAt) {
    this.accountId = accountId;
    this.kind = kind;
    this.noticeVersion = NOTICE_VERSION;
    this.givenAt = givenAt;
  }

  /** The record as it is shown. */
  public ConsentLine line() {
    return new ConsentLine(kind, noticeVersion, givenAt);
  }

  /** Whose it is. */
  public long accountId() {
    return accountId;
  }
}
