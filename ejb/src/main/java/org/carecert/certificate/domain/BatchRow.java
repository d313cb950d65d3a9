package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Identified;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** 名单行: one person on a batch; the law it rests on is that of its {@link IssueCase}. */
@Entity
@Table(name = "certificate_batch_row")
public class BatchRow extends Identified {
  @Column(name = "batch_id")
  private long batchId;

  private String ground;

  @Column(name = "person_id")
  private long personId;

  private String occupation;
  private int level;
  private @Nullable BigDecimal theory;
  private @Nullable BigDecimal practice;
  private @Nullable BigDecimal review;

  @Column(name = "from_day")
  private @Nullable LocalDate fromDay;

  @Column(name = "to_day")
  private @Nullable LocalDate toDay;

  @Enumerated(EnumType.STRING)
  private RowState state;

  private String reasons;
  private @Nullable String number;

  protected BatchRow() {}

  /** A row for a case: ready, or refused for what was found. */
  public BatchRow(long batchId, IssueCase of, List<Refusal> found) {
    this.batchId = batchId;
    this.ground = of.ground();
    this.personId = of.personId();
    this.occupation = of.occupation();
    this.level = of.level();
    this.theory = of.grounds().theory();
    this.practice = of.grounds().practice();
    this.review = of.grounds().review();
    this.fromDay = of.grounds().from();
    this.toDay = of.grounds().to();
    this.state = found.isEmpty() ? RowState.READY : RowState.REFUSED;
    this.reasons = KeptReasons.text(found);
  }

  /** The gate was asked again: ready, or refused for what was found. */
  public void asked(List<Refusal> found) {
    if (state == RowState.READY || state == RowState.REFUSED) {
      state = found.isEmpty() ? RowState.READY : RowState.REFUSED;
      reasons = KeptReasons.text(found);
    }
  }

  /** Reasons were found after the signature; what is issued stays so. */
  public void refused(List<Refusal> found) {
    if (state == RowState.ISSUED) {
      return;
    }
    state = RowState.REFUSED;
    reasons = KeptReasons.text(found);
  }

  /** Its certificate has this number, and rests on these grounds. */
  public void issued(String certificateNumber, Grounds grounds) {
    state = RowState.ISSUED;
    number = certificateNumber;
    theory = grounds.theory();
    practice = grounds.practice();
    review = grounds.review();
    fromDay = grounds.from();
    toDay = grounds.to();
    reasons = KeptReasons.text(List.of());
  }

  /** Something broke after the number was taken; what is issued stays so. */
  public void failed() {
    if (state == RowState.ISSUED) {
      return;
    }
    state = RowState.FAILED;
    reasons = KeptReasons.text(List.of(Refusal.of(CertificateReason.ISSUE_FAILED)));
  }

  /** The batch is signed once more: what failed is tried again. */
  public void again() {
    if (state == RowState.FAILED) {
      state = RowState.READY;
      reasons = KeptReasons.text(List.of());
    }
  }

  /** The case as it was prepared, or as it was issued. */
  public IssueCase prepared() {
    Grounds grounds = new Grounds(theory, practice, review, fromDay, toDay);
    return new IssueCase(ground, personId, occupation, level, grounds, List.of());
  }

  public long batchId() {
    return batchId;
  }

  public String ground() {
    return ground;
  }

  public long personId() {
    return personId;
  }

  public String occupation() {
    return occupation;
  }

  public int level() {
    return level;
  }

  public RowState state() {
    return state;
  }

  public @Nullable String number() {
    return number;
  }

  /** Why there is no certificate. */
  public List<Refusal> reasons() {
    return KeptReasons.read(reasons);
  }
}
