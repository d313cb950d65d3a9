package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.carecert.organisation.domain.BodyKind;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 发证种类规则: a kind of certificate, who issues it and by which numbers (DOMAIN §3.1); a dated row. */
@Entity
@Table(name = "certificate_kind_rule")
public class KindRule extends Identified {
  @Enumerated(EnumType.STRING)
  private CertificateKind kind;

  @Enumerated(EnumType.STRING)
  private BodyKind issuer;

  private boolean filed;

  @Enumerated(EnumType.STRING)
  private Numbering numbering;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private String citation;
  private boolean confirmed;

  protected KindRule() {}

  /** A rule that holds from one day to another, or on. */
  public KindRule(KindLine line, LocalDate validFrom, @Nullable LocalDate validTo) {
    this.kind = line.kind();
    this.issuer = line.issuer();
    this.filed = line.filed();
    this.numbering = line.numbering();
    this.citation = line.citation();
    this.confirmed = line.confirmed();
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  /** It as it is told. */
  public KindLine line() {
    return new KindLine(kind, issuer, filed, numbering, citation, confirmed);
  }
}
