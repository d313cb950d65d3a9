package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.carecert.identity.domain.Naming;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;
import org.jspecify.annotations.Nullable;

/**
 * 更正: another name belongs on a certificate, by a document; a new certificate under a new number
 * takes the place of the old one (rule 35).
 */
@Entity
@Table(name = "certificate_correction")
public class NameCorrection extends PaperMatter {
  @Enumerated(EnumType.STRING)
  private CorrectionCause cause;

  private String name;

  @Column(name = "korean_name")
  private @Nullable String koreanName;

  private String document;
  private String decision;

  @Column(name = "new_number")
  private @Nullable String newNumber;

  protected NameCorrection() {}

  /** Prepared for a certificate of an issuer by an officer. */
  public NameCorrection(Of of, NewCorrection wanted, TwoOfficers officers) {
    super(of, officers);
    this.cause = Objects.requireNonNull(wanted.cause());
    this.name = wanted.right().name();
    this.koreanName = wanted.right().koreanName();
    this.document = Objects.requireNonNull(wanted.document()).strip();
    this.decision = Objects.requireNonNull(wanted.decision()).strip();
  }

  @Override
  protected CertificateReason closed() {
    return CertificateReason.CORRECTION_CLOSED;
  }

  /**
   * Another person signs; the certificate of this number takes the old one's place.
   *
   * @throws Refused SAME_OFFICER, CORRECTION_CLOSED
   */
  public void sign(String officer, Instant at, String number) {
    done(officer, at);
    newNumber = number;
  }

  /** The name that belongs on the certificate. */
  public Naming right() {
    return new Naming(name, koreanName);
  }

  /** On what a new name rests: the document that proves it. */
  public String document() {
    return document;
  }

  /** The number of the issuer's decision. */
  public String decision() {
    return decision;
  }

  /** It as it is shown, with the old certificate's number and the name on it. */
  public CorrectionCard card(String number, String printedName) {
    TwoOfficers officers = officers();
    return new CorrectionCard(
        code(),
        number,
        printedName,
        cause,
        right(),
        document,
        decision,
        state(),
        officers.proposedBy(),
        officers.proposedAt(),
        officers.decidedBy(),
        officers.decidedAt(),
        newNumber);
  }
}
