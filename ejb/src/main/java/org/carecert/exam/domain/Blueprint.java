package org.carecert.exam.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 鉴定要素细目表: the test specification. One officer drafts it, another of the same organisation
 * publishes it, and then it stays as it is; or it is withdrawn.
 */
@Entity
@Table(name = "exam_blueprint")
public class Blueprint extends Identified {
  private String code;

  @Column(name = "owner_id")
  private long ownerId;

  private String name;
  private String occupation;
  private int level;
  private int items;
  private int minutes;
  private int easy;
  private int medium;
  private int hard;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "exam_blueprint_weight", joinColumns = @JoinColumn(name = "blueprint_id"))
  @MapKeyColumn(name = "range_code")
  @Column(name = "weight")
  private Map<String, Integer> weights = new HashMap<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "exam_blueprint_cell", joinColumns = @JoinColumn(name = "blueprint_id"))
  @MapKeyColumn(name = "cell")
  @Column(name = "weight")
  private Map<String, Integer> cells = new HashMap<>();

  private @Nullable Integer core;
  private @Nullable Integer general;
  private @Nullable Integer auxiliary;

  @Column(name = "expected_minutes")
  private @Nullable Integer expectedMinutes;

  @Column(name = "shuffle_options")
  private boolean shuffleOptions;

  @Enumerated(EnumType.STRING)
  private BlueprintState state;

  @Column(name = "drafted_by")
  private long draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "published_by")
  private @Nullable Long publishedBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "withdrawn_by")
  private @Nullable Long withdrawnBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected Blueprint() {}

  /** A draft of the organisation. */
  public Blueprint(String code, long ownerId, BlueprintDraft draft, long draftedBy, Instant at) {
    this.code = code;
    this.ownerId = ownerId;
    this.name = draft.name();
    this.occupation = draft.scope().occupation();
    this.level = draft.scope().level();
    this.items = draft.items();
    this.minutes = draft.minutes();
    this.easy = draft.mix().easy();
    this.medium = draft.mix().medium();
    this.hard = draft.mix().hard();
    this.weights = new HashMap<>(draft.weights());
    detail(draft.detail());
    this.state = BlueprintState.DRAFT;
    this.draftedBy = draftedBy;
    this.draftedAt = at;
  }

  private void detail(BlueprintDetail detail) {
    this.cells = new HashMap<>();
    detail
        .cells()
        .forEach(
            (range, types) ->
                types.forEach((type, weight) -> cells.put(range + "/" + type, weight)));
    ImportanceMix importance = detail.importance();
    this.core = importance == null ? null : importance.x();
    this.general = importance == null ? null : importance.y();
    this.auxiliary = importance == null ? null : importance.z();
    this.expectedMinutes = detail.expectedMinutes();
    this.shuffleOptions = detail.shuffleOptions();
  }

  private BlueprintDetail detail() {
    Map<String, Map<ItemType, Integer>> byRange = new HashMap<>();
    cells.forEach(
        (cell, weight) -> {
          int end = cell.lastIndexOf('/');
          byRange
              .computeIfAbsent(cell.substring(0, end), range -> new HashMap<>())
              .put(ItemType.valueOf(cell.substring(end + 1)), weight);
        });
    Integer x = core;
    Integer y = general;
    Integer z = auxiliary;
    ImportanceMix importance =
        x == null || y == null || z == null ? null : new ImportanceMix(x, y, z);
    return new BlueprintDetail(byRange, importance, expectedMinutes, shuffleOptions);
  }

  /** A second officer publishes it. */
  public void publish(long officer, Instant at) {
    refuseUnlessDraft();
    if (officer == draftedBy) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    state = BlueprintState.PUBLISHED;
    publishedBy = officer;
    publishedAt = at;
  }

  /** An officer withdraws a draft; it is kept, and never published. */
  public void withdraw(long officer, Instant at) {
    refuseUnlessDraft();
    state = BlueprintState.WITHDRAWN;
    withdrawnBy = officer;
    withdrawnAt = at;
  }

  private void refuseUnlessDraft() {
    if (state == BlueprintState.PUBLISHED) {
      throw new Refused(ExamReason.ALREADY_PUBLISHED);
    }
    if (state == BlueprintState.WITHDRAWN) {
      throw new Refused(CommonReason.WRONG_STATE);
    }
  }

  /** What it says. */
  public BlueprintDraft draft() {
    return new BlueprintDraft(
        name,
        new ExamScope(occupation, level),
        items,
        minutes,
        new Mix(easy, medium, hard),
        weights,
        detail());
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** Whose it is. */
  public long ownerId() {
    return ownerId;
  }

  /** Whether forms may come from it. */
  public BlueprintState state() {
    return state;
  }

  /** As others see it, with what is unusual beyond this tolerance. */
  public BlueprintCard card(int tolerance) {
    return new BlueprintCard(
        code,
        draft(),
        draft().sum(),
        state,
        draftedAt,
        publishedAt,
        draftedBy,
        publishedBy,
        draft().notes(tolerance));
  }
}
