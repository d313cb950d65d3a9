package org.carecert.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 查验记录: an answer as it was given, with digests of whom it was about; never changed. */
@Entity
@Table(name = "registry_verification")
// Written once, read in the database by those who audit.
@SuppressWarnings("UnusedVariable")
public class VerificationRecord extends Identified {
  private String code;

  @Column(name = "asked_by")
  private long askedBy;

  @Column(name = "organisation_id")
  private @Nullable Long organisationId;

  @Enumerated(EnumType.STRING)
  private VerificationPurpose purpose;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "known_at")
  private Instant knownAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "registry_version")
  private long registryVersion;

  private String language;

  @Column(name = "subject_count")
  private int subjectCount;

  private String subjects;
  private String results;

  protected VerificationRecord() {}

  /** Keeps an answer. */
  public VerificationRecord(
      Verification answer,
      VerificationPurpose purpose,
      long askedBy,
      @Nullable Long organisationId,
      String language,
      String subjects,
      String results) {
    this.code = answer.verificationId();
    this.askedBy = askedBy;
    this.organisationId = organisationId;
    this.purpose = purpose;
    this.asOf = answer.asOf();
    this.knownAt = answer.knownAt().toInstant();
    this.decidedAt = answer.decidedAt().toInstant();
    this.registryVersion = answer.registryVersion();
    this.language = language;
    this.subjectCount = answer.results().size();
    this.subjects = subjects;
    this.results = results;
  }
}
