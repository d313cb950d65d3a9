package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Json;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;
import org.jspecify.annotations.Nullable;

/**
 * 证书模板版本: one version of a template of a kind, of an issuer or of everybody (人社鉴发〔2021〕1号: the
 * issuer prints and answers for it). Two officers; never changed, only superseded from a day on.
 */
@Entity
@Table(name = "certificate_template")
public class Template extends Identified {
  private String code;

  @Enumerated(EnumType.STRING)
  private CertificateKind kind;

  @Column(name = "issuer_id")
  private @Nullable Long issuerId;

  private int version;
  private @Nullable String design;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Enumerated(EnumType.STRING)
  private TemplateState state;

  @Embedded private TwoOfficers officers;

  protected Template() {}

  /** The next version of an issuer's template, submitted by an officer. */
  public Template(NewTemplate wanted, Owner owner, String officer, Instant at) {
    this.code = PublicCode.fresh();
    this.kind = wanted.kind();
    this.issuerId = owner.issuerId();
    this.version = owner.version();
    this.design = Json.text(wanted.design());
    this.validFrom = wanted.validFrom();
    this.state = TemplateState.SUBMITTED;
    this.officers = new TwoOfficers(officer, at);
  }

  /** Whose it is, and which of his versions. */
  public record Owner(long issuerId, int version) {}

  /**
   * The second officer approves it or sends it back.
   *
   * @throws Refused WRONG_STATE, SAME_OFFICER
   */
  public void decided(TemplateState decision, String officer, Instant at) {
    if (state != TemplateState.SUBMITTED) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    officers.decide(officer, at);
    state = decision;
  }

  /** What it looks like. */
  public TemplateDesign design() {
    return design == null ? BuiltInDesigns.of(kind) : Json.read(design, TemplateDesign.class);
  }

  public CertificateKind kind() {
    return kind;
  }

  /** It as it is listed. */
  public TemplateLine line() {
    return new TemplateLine(
        code,
        kind,
        issuerId == null,
        version,
        validFrom,
        state,
        officers.proposedBy(),
        officers.decidedBy(),
        false);
  }
}
