package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;

/**
 * 换证事项: what is done about an issued certificate and makes a new paper: one person of its issuer
 * prepares it, another one signs, once (DOMAIN §3.4, rule 35).
 */
@MappedSuperclass
public abstract class PaperMatter extends Identified {
  private String code;

  @Column(name = "certificate_id")
  private long certificateId;

  @Column(name = "issuer_id")
  private long issuerId;

  @Enumerated(EnumType.STRING)
  private MatterState state;

  @Embedded private TwoOfficers officers;

  protected PaperMatter() {}

  /** Prepared for a certificate of an issuer by an officer. */
  protected PaperMatter(Of of, TwoOfficers officers) {
    this.code = PublicCode.fresh();
    this.certificateId = of.certificateId();
    this.issuerId = of.issuerId();
    this.state = MatterState.PREPARED;
    this.officers = officers;
  }

  /** Which certificate, whose. */
  public record Of(long certificateId, long issuerId) {}

  /** Why it is refused once it was signed or taken back. */
  protected abstract CertificateReason closed();

  /**
   * Throws unless this officer can sign it.
   *
   * @throws Refused SAME_OFFICER, or that it is closed
   */
  public void mustBeSignable(String officer) {
    mustBePrepared();
    officers.mustLet(officer);
  }

  /** Another person signs. */
  protected void done(String officer, Instant at) {
    mustBePrepared();
    officers.decide(officer, at);
    state = MatterState.DONE;
  }

  /** Taken back before it was signed. */
  public void withdraw() {
    mustBePrepared();
    state = MatterState.WITHDRAWN;
  }

  private void mustBePrepared() {
    if (state != MatterState.PREPARED) {
      throw new Refused(closed());
    }
  }

  public long certificateId() {
    return certificateId;
  }

  public long issuerId() {
    return issuerId;
  }

  public String code() {
    return code;
  }

  public MatterState state() {
    return state;
  }

  /** Who prepared and who signed it. */
  public TwoOfficers officers() {
    return officers.copy();
  }
}
