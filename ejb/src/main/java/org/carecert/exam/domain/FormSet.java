package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.carecert.shared.Identified;
import org.carecert.shared.Json;

/**
 * 平行试卷组: forms drawn together from one seed and sealed together, with the report of how far they
 * are equal. Never changed.
 */
@Entity
@Table(name = "exam_form_set")
public class FormSet extends Identified {
  private String code;

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "blueprint_id")
  private long blueprintId;

  private long seed;
  private int forms;
  private int overlap;
  private int tolerance;
  private String report;

  @Column(name = "sealed_by")
  private long sealedBy;

  @Column(name = "sealed_at")
  private Instant sealedAt;

  protected FormSet() {}

  /** Forms of a blueprint, as they were asked for and as they came out. */
  public FormSet(
      String code,
      Blueprint blueprint,
      FormsWanted wanted,
      EquivalenceReport report,
      long by,
      Instant at) {
    this.code = code;
    this.ownerId = blueprint.ownerId();
    this.blueprintId = blueprint.id();
    this.seed = wanted.seed();
    this.forms = wanted.forms();
    this.overlap = wanted.overlap();
    this.tolerance = wanted.tolerance();
    this.report = Json.text(report);
    this.sealedBy = by;
    this.sealedAt = at;
  }

  /** The seed of one of its forms, by which candidates find their own order. */
  public static long seedOf(long seed, int no) {
    return Lots.of(seed, no) >>> 11;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** As officers see it: never an item. */
  public FormSetCard card(BlueprintDraft blueprint, List<FormCard> cards) {
    return new FormSetCard(
        code,
        blueprint.name(),
        new FormsWanted(forms, seed, overlap, tolerance),
        Json.read(report, EquivalenceReport.class),
        cards,
        sealedAt,
        sealedBy);
  }

  /** The blueprint it came from. */
  public long blueprintId() {
    return blueprintId;
  }
}
