package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 证书状态变更: something said about a certificate, kept for ever (rule 35). */
@Entity
@Table(name = "certificate_event")
public class CertificateEvent extends Identified {
  @Column(name = "certificate_id")
  private long certificateId;

  @Enumerated(EnumType.STRING)
  private CertificateState state;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String basis;
  private @Nullable String decision;

  @Column(name = "recorded_by")
  private @Nullable Long recordedBy;

  protected CertificateEvent() {}

  /** What is said, on which basis, by which decision document, recorded by whom. */
  public CertificateEvent(
      long certificateId, StateEvent event, @Nullable String decision, @Nullable Long recordedBy) {
    this.certificateId = certificateId;
    this.state = event.state();
    this.validFrom = event.from();
    this.recordedAt = event.recordedAt();
    this.basis = event.basis();
    this.decision = decision;
    this.recordedBy = recordedBy;
  }

  /** The same, said about the certificate that takes the place of its own. */
  public CertificateEvent carriedTo(long successorId, Instant at) {
    return new CertificateEvent(
        successorId, new StateEvent(state, validFrom, at, basis), decision, recordedBy);
  }

  /** The certificate it is about. */
  public long certificateId() {
    return certificateId;
  }

  /** The event as others see it; the decision document, if any, stands in the basis. */
  public StateEvent told() {
    String told = decision == null ? basis : basis + "（" + decision + "）";
    return new StateEvent(state, validFrom, recordedAt, told);
  }
}
