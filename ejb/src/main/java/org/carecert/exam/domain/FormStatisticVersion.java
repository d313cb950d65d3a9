package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 试卷指标版本: one version of what a session says of a form; the next one supersedes it. */
@Entity
@Table(name = "exam_form_statistic")
public class FormStatisticVersion extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "form_id")
  private long formId;

  private int version;
  private int attempts;
  private int items;
  private BigDecimal mean;
  private BigDecimal deviation;
  private @Nullable BigDecimal alpha;
  private @Nullable BigDecimal error;

  @Column(name = "computed_at")
  private Instant computedAt;

  protected FormStatisticVersion() {}

  /** A version. */
  public FormStatisticVersion(
      long sessionId, long formId, int version, FormStatistic statistic, Instant computedAt) {
    this.sessionId = sessionId;
    this.formId = formId;
    this.version = version;
    this.attempts = statistic.attempts();
    this.items = statistic.items();
    this.mean = statistic.mean();
    this.deviation = statistic.deviation();
    this.alpha = statistic.alpha();
    this.error = statistic.error();
    this.computedAt = computedAt;
  }

  /** What it says. */
  public FormStatistic statistic() {
    return new FormStatistic(attempts, items, mean, deviation, alpha, error);
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** The form. */
  public long formId() {
    return formId;
  }

  /** Its version; the highest counts. */
  public int version() {
    return version;
  }

  /** When it was computed. */
  public Instant computedAt() {
    return computedAt;
  }
}
