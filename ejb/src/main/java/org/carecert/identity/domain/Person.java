package org.carecert.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 人员: one human being, however many documents he shows (rule 5: counters and bans cannot be escaped
 * by a change of document). The number itself lies encrypted beside it.
 */
@Entity
@Table(name = "identity_person")
public class Person extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "korean_name")
  private @Nullable String koreanName;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_type")
  private DocumentType documentType;

  @Column(name = "document_digest")
  private byte[] documentDigest;

  @Column(name = "document_sealed")
  private byte[] documentSealed;

  @Column(name = "document_masked")
  private String documentMasked;

  @Column(name = "birth_date")
  private @Nullable LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "sex")
  private @Nullable Sex sex;

  @Column(name = "phone_sealed")
  private byte @Nullable [] phoneSealed;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Person() {}

  /** A person as first recorded. */
  public Person(
      String code,
      Naming naming,
      DocumentNumber document,
      SealedNumber sealed,
      Instant recordedAt) {
    this.code = code;
    this.name = naming.name();
    this.koreanName = naming.koreanName();
    this.documentType = document.type();
    this.documentDigest = sealed.digest();
    this.documentSealed = sealed.sealed();
    this.documentMasked = document.masked();
    this.birthDate = document.birthDate().orElse(null);
    this.sex = document.sex().orElse(null);
    this.recordedAt = recordedAt;
  }

  /** Adds the Korean rendering of the name, if none is known yet. */
  public void alsoCalled(@Nullable String korean) {
    if (koreanName == null && korean != null && !korean.isBlank()) {
      koreanName = korean;
    }
  }

  /** Takes another name; answers the one that it supersedes, empty if it is the same. */
  public Optional<FormerName> renamed(Naming right, String basis, Instant at) {
    if (right.name().isBlank()) {
      throw new IllegalArgumentException("a person has a name");
    }
    if (right.name().equals(name) && Objects.equals(right.koreanName(), koreanName)) {
      return Optional.empty();
    }
    FormerName former = new FormerName(id(), new Naming(name, koreanName), basis, at);
    name = right.name();
    koreanName = right.koreanName();
    return Optional.of(former);
  }

  /** Keeps a new phone number, encrypted. */
  public void phoneIs(byte[] sealed) {
    phoneSealed = sealed.clone();
  }

  public String name() {
    return name;
  }

  public byte @Nullable [] phoneSealed() {
    return phoneSealed == null ? null : phoneSealed.clone();
  }

  public byte[] documentSealed() {
    return documentSealed.clone();
  }

  public DocumentType documentType() {
    return documentType;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** What others may know. */
  public PersonCard card() {
    return new PersonCard(
        id(),
        code,
        name,
        koreanName,
        documentType,
        documentMasked,
        documentMasked.substring(documentMasked.length() - 4),
        birthDate,
        sex);
  }

  /** The keyed digest by which the document is found. */
  public byte[] documentDigest() {
    return documentDigest.clone();
  }
}
