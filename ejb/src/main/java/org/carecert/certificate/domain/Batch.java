package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 发证批次: the certificates of one cohort or session, prepared by one person of the issuer and signed
 * by another (two officers, 人社鉴发〔2021〕1号: the issuer answers for what it prints).
 */
@Entity
@Table(name = "certificate_batch")
public class Batch extends Identified {
  private String code;

  @Enumerated(EnumType.STRING)
  private CertificateKind kind;

  @Column(name = "issuer_id")
  private long issuerId;

  private String source;

  @Enumerated(EnumType.STRING)
  private BatchState state;

  @Column(name = "prepared_by")
  private long preparedBy;

  @Column(name = "prepared_name")
  private String preparedName;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "signed_by")
  private @Nullable Long signedBy;

  @Column(name = "signed_name")
  private @Nullable String signedName;

  @Column(name = "signed_at")
  private @Nullable Instant signedAt;

  protected Batch() {}

  /** A batch of an issuer for a cohort or session, prepared by an officer. */
  public Batch(CertificateKind kind, long issuerId, String source, Officer officer, Instant at) {
    this.code = PublicCode.fresh();
    this.kind = kind;
    this.issuerId = issuerId;
    this.source = source;
    this.state = BatchState.PREPARED;
    this.preparedBy = officer.accountId();
    this.preparedName = officer.name();
    this.preparedAt = at;
  }

  /** Who acts for the issuer. */
  public record Officer(long accountId, String name) {}

  /**
   * Another person signs; a batch that broke off is signed on.
   *
   * @throws Refused SAME_OFFICER, BATCH_CLOSED
   */
  public void sign(Officer officer, Instant at) {
    if (state == BatchState.ISSUED || state == BatchState.WITHDRAWN) {
      throw new Refused(CertificateReason.BATCH_CLOSED);
    }
    if (officer.accountId() == preparedBy) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    state = BatchState.ISSUING;
    signedBy = officer.accountId();
    signedName = officer.name();
    signedAt = at;
  }

  /** Every row has had its turn. */
  public void issued() {
    state = BatchState.ISSUED;
  }

  /** Throws unless it still waits for its signature. */
  public void mustBePrepared() {
    if (state != BatchState.PREPARED) {
      throw new Refused(CertificateReason.BATCH_CLOSED);
    }
  }

  /** Throws unless every row has had its turn. */
  public void mustBeIssued() {
    if (state != BatchState.ISSUED) {
      throw new Refused(CertificateReason.BATCH_NOT_ISSUED);
    }
  }

  /** Taken back before it was signed. */
  public void withdraw() {
    mustBePrepared();
    state = BatchState.WITHDRAWN;
  }

  public String code() {
    return code;
  }

  public CertificateKind kind() {
    return kind;
  }

  public long issuerId() {
    return issuerId;
  }

  public String source() {
    return source;
  }

  /** What was signed with a row of it. */
  public IssueOrder order(BatchRow row) {
    return new IssueOrder(
        row.id(),
        kind,
        issuerId,
        source,
        Objects.requireNonNull(signedBy, "not signed"),
        row.prepared());
  }

  public BatchState state() {
    return state;
  }

  /** The batch as it is shown, with the counts of its rows. */
  public BatchCard card(BatchCounts counts) {
    return new BatchCard(
        code, kind, source, state, preparedName, preparedAt, signedName, signedAt, counts);
  }
}
