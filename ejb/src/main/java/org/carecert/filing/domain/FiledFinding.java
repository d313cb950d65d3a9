package org.carecert.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 核查记录: a finding as it was at a submission; later findings never change it. */
@Entity
@Table(name = "filing_finding")
public class FiledFinding extends Identified {
  @Column(name = "filing_id")
  private long filingId;

  @Column(name = "round")
  private int round;

  @Column(name = "position")
  private int position;

  @Column(name = "code")
  private String code;

  @Column(name = "subject")
  private String subject;

  @Column(name = "needed")
  private @Nullable Integer needed;

  @Column(name = "found")
  private @Nullable Integer found;

  @Column(name = "basis")
  private String basis;

  protected FiledFinding() {}

  /** A finding of one round of a filing. */
  public FiledFinding(long filingId, int round, int position, Finding finding) {
    this.filingId = filingId;
    this.round = round;
    this.position = position;
    this.code = finding.code();
    this.subject = finding.subject();
    this.needed = finding.needed();
    this.found = finding.found();
    this.basis = finding.basis();
  }

  /** The finding. */
  public Finding finding() {
    return new Finding(code, subject, needed, found, basis);
  }
}
