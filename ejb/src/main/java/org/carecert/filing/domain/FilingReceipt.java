package org.carecert.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.carecert.shared.Identified;

/** 备案回执: the bureau's acknowledgement, the paper kept as it was issued (国卫办人口发〔2019〕25号). */
@Entity
@Table(name = "filing_receipt")
public class FilingReceipt extends Identified {
  @Column(name = "filing_id")
  private long filingId;

  @Column(name = "number")
  private String number;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "issued_by")
  private long issuedBy;

  @Column(name = "pdf")
  private byte[] pdf;

  protected FilingReceipt() {}

  /** A receipt with its paper; never changed afterwards. */
  public FilingReceipt(long filingId, ReceiptCard card, long issuedBy, byte[] pdf) {
    this.filingId = filingId;
    this.number = card.number();
    this.issuedOn = card.issuedOn();
    this.issuedBy = issuedBy;
    this.pdf = pdf.clone();
  }

  /** Number and day. */
  public ReceiptCard card() {
    return new ReceiptCard(number, issuedOn);
  }

  /** The paper. */
  public byte[] pdf() {
    return pdf.clone();
  }
}
