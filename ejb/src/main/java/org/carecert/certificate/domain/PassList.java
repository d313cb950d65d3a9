package org.carecert.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.carecert.certificate.domain.Batch.Officer;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 考核合格名单: whom a bureau's own course or examination found good (国卫人口发〔2019〕58号; 专项职业能力考核). It is
 * never changed, only taken back as a whole.
 */
@Entity
@Table(name = "certificate_pass_list")
public class PassList extends Identified {
  private String code;

  @Column(name = "issuer_id")
  private long issuerId;

  @Enumerated(EnumType.STRING)
  private CertificateKind kind;

  private String title;
  private String subject;

  @Column(name = "subject_second")
  private @Nullable String subjectSecond;

  @Column(name = "from_day")
  private LocalDate fromDay;

  @Column(name = "to_day")
  private LocalDate toDay;

  private String basis;

  @Column(name = "kept_by")
  private long keptBy;

  @Column(name = "kept_name")
  private String keptName;

  @Column(name = "kept_at")
  private Instant keptAt;

  @Column(name = "withdrawn_by")
  private @Nullable Long withdrawnBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected PassList() {}

  /** A list of an issuer, as it was found in order ({@link PassListRules}). */
  public PassList(NewPassList given, long issuerId, Officer officer, Instant at) {
    this.code = PublicCode.fresh();
    this.issuerId = issuerId;
    this.kind = Objects.requireNonNull(given.kind());
    this.title = Objects.requireNonNull(given.title()).strip();
    this.subject = Objects.requireNonNull(given.subject()).strip();
    String second = given.subjectSecond();
    this.subjectSecond = second == null || second.isBlank() ? null : second.strip();
    this.fromDay = Objects.requireNonNull(given.from());
    this.toDay = Objects.requireNonNull(given.to());
    this.basis = Objects.requireNonNull(given.basis()).strip();
    this.keptBy = officer.accountId();
    this.keptName = officer.name();
    this.keptAt = at;
  }

  /** It counts no more. */
  public void withdraw(Officer officer, Instant at) {
    if (withdrawnAt != null) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    withdrawnBy = officer.accountId();
    withdrawnAt = at;
  }

  /** What somebody on it may be certified. */
  public IssueCase of(PassLine line, String ground) {
    return new IssueCase(
        ground,
        line.personId(),
        subject,
        0,
        new Grounds(line.theory(), line.practice(), null, fromDay, toDay),
        List.of());
  }

  /** As a source of certificates. */
  public IssueSource source() {
    return new IssueSource(code, title, subject, 0);
  }

  /** As it is shown. */
  public PassListCard card(int people) {
    return new PassListCard(
        code, kind, title, subject, fromDay, toDay, basis, people, keptName, keptAt, withdrawnAt);
  }

  public String code() {
    return code;
  }

  public CertificateKind kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public LocalDate fromDay() {
    return fromDay;
  }

  public LocalDate toDay() {
    return toDay;
  }
}
