package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 证书: one certificate of one person. It is written once and never changed; what becomes of it is
 * told by its {@link CertificateEvent}s (rule 35), what of it is on paper by its {@link
 * CertificateCopy}s (rule 34).
 */
@Entity
@Table(name = "certificate_certificate")
public class Certificate extends Identified {
  private String number;

  @Enumerated(EnumType.STRING)
  private CertificateKind kind;

  @Enumerated(EnumType.STRING)
  private CertificateOrigin origin;

  @Column(name = "person_id")
  private long personId;

  private @Nullable String occupation;
  private @Nullable Integer level;
  private @Nullable String post;

  @Column(name = "issuer_name")
  private String issuerName;

  @Column(name = "issuer_id")
  private @Nullable Long issuerId;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "expires_on")
  private @Nullable LocalDate expiresOn;

  @Column(name = "verification_code")
  private String verificationCode;

  private @Nullable String ground;

  @Column(name = "template_id")
  private @Nullable Long templateId;

  private @Nullable Long supersedes;

  @Column(name = "original_id")
  private @Nullable Long originalId;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Certificate() {}

  private Certificate(ImportedCertificate content, CertificateOrigin origin, Instant recordedAt) {
    this.number = content.number();
    this.kind = content.kind();
    this.origin = origin;
    this.personId = content.personId();
    this.occupation = content.occupation();
    this.level = content.level();
    this.post = content.post();
    this.issuerName = content.issuerName();
    this.issuedOn = content.issuedOn();
    this.expiresOn = content.expiresOn();
    this.recordedAt = recordedAt;
    this.verificationCode = org.carecert.shared.PublicCode.fresh();
  }

  /** An earlier certificate, taken over. */
  public static Certificate imported(ImportedCertificate content, Instant recordedAt) {
    return new Certificate(content, CertificateOrigin.IMPORTED, recordedAt);
  }

  /** A certificate that we issue for a training or a result ({@code ground}: none twice). */
  public static Certificate issued(
      ImportedCertificate content, Issued by, String ground, Instant recordedAt) {
    Certificate certificate = new Certificate(content, CertificateOrigin.ISSUED, recordedAt);
    certificate.issuerId = by.issuerId();
    certificate.templateId = by.templateId();
    certificate.ground = ground;
    return certificate;
  }

  /** Who issues it, and by which version of a template it is printed. */
  public record Issued(long issuerId, long templateId) {}

  /** The certificate of this number that takes its place and says the same of the same person. */
  public Certificate successor(String otherNumber, Instant at) {
    ImportedCertificate content =
        new ImportedCertificate(
            personId, kind, otherNumber, occupation, level, post, issuerName, issuedOn, expiresOn);
    Certificate successor = new Certificate(content, CertificateOrigin.ISSUED, at);
    successor.issuerId = issuerId;
    successor.templateId = templateId;
    successor.ground = ground;
    successor.supersedes = id();
    successor.originalId = lineage().originalId();
    return successor;
  }

  /** True if the other content says the same of the same person. */
  public boolean same(ImportedCertificate other) {
    return personId == other.personId()
        && kind == other.kind()
        && java.util.Objects.equals(occupation, other.occupation())
        && java.util.Objects.equals(level, other.level());
  }

  /** The certificate as other features see it, with what is said about it. */
  public HeldCertificate held(List<StateEvent> events) {
    return new HeldCertificate(
        id(),
        number,
        kind,
        occupation,
        level,
        post,
        issuerName,
        issuerId,
        issuedOn,
        expiresOn,
        verificationCode,
        origin,
        events,
        lineage());
  }

  /** Where it stands in the row of certificates that took each other's place. */
  private Lineage lineage() {
    return new Lineage(originalId == null ? id() : originalId, supersedes);
  }

  /** The certificate whose place it took; null if none's. */
  public @Nullable Long supersedes() {
    return supersedes;
  }

  /** When it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Its level, if it has one. */
  public @Nullable Integer level() {
    return level;
  }

  /** Who holds it. */
  public long personId() {
    return personId;
  }

  /** Its number. */
  public String number() {
    return number;
  }

  /** The day it was issued. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Its kind. */
  public CertificateKind kind() {
    return kind;
  }

  /** The training or result it certifies; null where it was imported. */
  public @Nullable String ground() {
    return ground;
  }

  /** The issuer, where we issued it. */
  public @Nullable Long issuerId() {
    return issuerId;
  }

  /** Who issued it and by which template, where that was us. */
  public Optional<Issued> issued() {
    return issuerId == null || templateId == null
        ? Optional.empty()
        : Optional.of(new Issued(issuerId, templateId));
  }

  /** The code by which the public checks it. */
  public String verificationCode() {
    return verificationCode;
  }
}
