package org.carecert.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 备案材料: a paper as it was handed in (国卫办人口发〔2019〕25号 art. 8). */
@Entity
@Table(name = "filing_material")
public class FiledMaterial extends Identified {
  @Column(name = "filing_id")
  private long filingId;

  @Column(name = "position")
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private MaterialKind kind;

  @Column(name = "number")
  private String number;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "expires_on")
  private @Nullable LocalDate expiresOn;

  @Column(name = "result")
  private @Nullable String result;

  @Column(name = "added_at")
  private Instant addedAt;

  protected FiledMaterial() {}

  /** A paper of a filing; never changed afterwards. */
  public FiledMaterial(long filingId, int position, MaterialLine line, Instant addedAt) {
    this.filingId = filingId;
    this.position = position;
    this.kind = line.kind();
    this.number = line.number();
    this.issuedOn = line.issuedOn();
    this.expiresOn = line.expiresOn();
    this.result = line.result();
    this.addedAt = addedAt;
  }

  /** The paper as a line of the form. */
  public MaterialLine line() {
    return new MaterialLine(kind, number, issuedOn, expiresOn, result);
  }
}
