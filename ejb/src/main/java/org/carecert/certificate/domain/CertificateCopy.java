package org.carecert.certificate.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/**
 * 证书副本: a physical copy of a certificate: the file as it was issued, under its own print serial
 * (rule 34: the number is not the copy). What is written behind it later, so that its signature can
 * be checked for long, makes a row that supersedes this one; the copy is the same.
 */
@Entity
@Table(name = "certificate_copy")
public class CertificateCopy extends Identified {
  @Column(name = "certificate_id")
  private long certificateId;

  @Column(name = "print_serial")
  private String printSerial;

  @Basic(fetch = FetchType.LAZY)
  private byte[] pdf;

  @Column(name = "printed_at")
  private Instant printedAt;

  private @Nullable Long supersedes;

  @Column(name = "replaces_id")
  private @Nullable Long replacesId;

  @Column(name = "reissue_id")
  private @Nullable Long reissueId;

  protected CertificateCopy() {}

  /** The file of a certificate under a print serial. */
  public CertificateCopy(long certificateId, String printSerial, byte[] pdf, Instant printedAt) {
    this.certificateId = certificateId;
    this.printSerial = printSerial;
    this.pdf = pdf.clone();
    this.printedAt = printedAt;
  }

  /** The same copy with something written behind it. */
  public CertificateCopy with(byte[] longer) {
    if (longer.length <= pdf.length || !Arrays.equals(pdf, Arrays.copyOf(longer, pdf.length))) {
      throw new IllegalArgumentException("the file does not begin as the one that it supersedes");
    }
    CertificateCopy lasting = new CertificateCopy(certificateId, printSerial, longer, printedAt);
    lasting.supersedes = id();
    return lasting;
  }

  /** The row that this one stands for now, if any. */
  public @Nullable Long supersedes() {
    return supersedes;
  }

  /**
   * The same certificate printed once more: the new copy takes the place of this one, whichever of
   * its files this is.
   */
  public CertificateCopy replacedBy(Reissue reissue, String serial, byte[] file, Instant at) {
    if (reissue.certificateId() != certificateId) {
      throw new IllegalArgumentException("a re-issue of another certificate");
    }
    CertificateCopy next = new CertificateCopy(certificateId, serial, file, at);
    next.replacesId = supersedes == null ? id() : supersedes;
    next.reissueId = reissue.id();
    return next;
  }

  /** Which copy it took the place of, and by which re-issue; nothing for the first. */
  public Optional<Replaced> replaced() {
    return replacesId == null || reissueId == null
        ? Optional.empty()
        : Optional.of(new Replaced(replacesId, reissueId));
  }

  /** An earlier copy and the re-issue by which it was replaced. */
  public record Replaced(long copyId, long reissueId) {}

  public long certificateId() {
    return certificateId;
  }

  public String printSerial() {
    return printSerial;
  }

  public Instant printedAt() {
    return printedAt;
  }

  /** The file, byte for byte as issued. */
  public byte[] pdf() {
    return pdf.clone();
  }
}
