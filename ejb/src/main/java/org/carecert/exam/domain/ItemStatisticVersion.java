package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.carecert.shared.Identified;
import org.carecert.shared.Json;
import org.jspecify.annotations.Nullable;

/** 试题指标版本: one version of what a session says of an item; the next one supersedes it. */
@Entity
@Table(name = "exam_item_statistic")
public class ItemStatisticVersion extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "form_id")
  private long formId;

  @Column(name = "item_version_id")
  private long itemVersionId;

  private int version;

  @Column(name = "item_no")
  private int itemNo;

  private int attempts;
  private int facility;
  private @Nullable Integer discrimination;

  @Column(name = "upper_lower")
  private int upperLower;

  @Column(name = "median_seconds")
  private @Nullable Integer medianSeconds;

  private String options;

  @Column(name = "computed_at")
  private Instant computedAt;

  protected ItemStatisticVersion() {}

  /** What an analysis says of an item, beside the same version of its form. */
  public ItemStatisticVersion(FormStatisticVersion form, ItemStatistic statistic) {
    this.sessionId = form.sessionId();
    this.formId = form.formId();
    this.itemVersionId = statistic.versionId();
    this.version = form.version();
    this.itemNo = statistic.no();
    this.attempts = statistic.attempts();
    this.facility = statistic.facility();
    this.discrimination = statistic.discrimination();
    this.upperLower = statistic.upperLower();
    this.medianSeconds = statistic.medianSeconds();
    this.options = Json.text(statistic.options());
    this.computedAt = form.computedAt();
  }

  /** What it says. */
  public ItemStatistic statistic() {
    return new ItemStatistic(
        itemNo,
        itemVersionId,
        attempts,
        facility,
        discrimination,
        upperLower,
        medianSeconds,
        List.of(Json.read(options, OptionStatistic[].class)));
  }

  /** Of which session, form and version it is, for the archive. */
  public String origin() {
    return sessionId + "/" + formId + "/" + version + "@" + computedAt;
  }
}
