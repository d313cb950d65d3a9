package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.carecert.shared.PublicCode;

/**
 * 本人副本: a holder fetched the file of his certificate. The file is the stored one, unchanged, so
 * that its signature holds; when it was fetched and what the certificate was worth then stands here
 * (DOMAIN §3.4).
 */
@Entity
@Table(name = "certificate_fetched_copy")
public class FetchedCopy extends Identified {
  private static final String SHA_256 = "[0-9a-f]{64}";

  private String code;

  @Column(name = "certificate_id")
  private long certificateId;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "fetched_at")
  private Instant fetchedAt;

  @Enumerated(EnumType.STRING)
  private Validity validity;

  private String sha256;

  private int length;

  protected FetchedCopy() {}

  /** Fetched by the account of its holder. */
  public FetchedCopy(Of of, Instant fetchedAt, Validity validity, FileDigest file) {
    if (!file.sha256().matches(SHA_256) || file.length() < 1) {
      throw new IllegalArgumentException("no file: " + file);
    }
    this.code = PublicCode.fresh();
    this.certificateId = of.certificateId();
    this.accountId = of.accountId();
    this.fetchedAt = fetchedAt;
    this.validity = validity;
    this.sha256 = file.sha256();
    this.length = file.length();
  }

  /** Which certificate, by which account. */
  public record Of(long certificateId, long accountId) {}

  /** It as its holder sees it, of the certificate of this number, by this account. */
  public FetchedLine line(String number, String by) {
    return new FetchedLine(code, number, by, fetchedAt, validity, new FileDigest(sha256, length));
  }
}
