package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 作答: one candidate's sitting of one form. Start and deadline are set once and never move; what
 * officers add stands in {@link TimeAdjustment}, and the sum of it beside the deadline. Whoever
 * comes back finds the same attempt. Answers are not here: they are added as responses.
 */
@Entity
@Table(name = "exam_attempt")
public class Attempt extends Identified {
  private String code;

  @Column(name = "admission_id")
  private long admissionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "form_id")
  private long formId;

  private int items;
  private String shapes;

  @Column(name = "order_manner", updatable = false)
  private int orderManner;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "deadline_at")
  private Instant deadlineAt;

  // The database adds it up with each adjustment.
  @Column(name = "extra_seconds", updatable = false)
  private int extraSeconds;

  @Column(name = "paused_at")
  private @Nullable Instant pausedAt;

  @Enumerated(EnumType.STRING)
  private AttemptState state;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "finished_by")
  private @Nullable FinishedBy finishedBy;

  private @Nullable String digest;
  private @Nullable String receipt;

  protected Attempt() {}

  /** Starts; the deadline is the paper's minutes from now, but not after the window closes. */
  public Attempt(String code, Admission admission, Window window, FormSize size, Instant now) {
    this.code = code;
    this.admissionId = admission.id();
    this.personId = admission.personId();
    this.formId = size.formId();
    this.items = size.shapes().length();
    this.shapes = size.shapes();
    this.orderManner = Shuffle.EVERY_ENTRY;
    this.startedAt = now;
    this.deadlineAt = window.deadline(now, Duration.ofMinutes(size.minutes()));
    this.state = AttemptState.RUNNING;
  }

  /** Ends it: no answer is taken any more. */
  public void finish(FinishedBy by, String responsesDigest, String receiptCode, Instant now) {
    if (state == AttemptState.FINISHED) {
      throw new Refused(ExamReason.HANDED_IN);
    }
    state = AttemptState.FINISHED;
    pausedAt = null;
    finishedBy = by;
    finishedAt = now;
    digest = responsesDigest;
    receipt = receiptCode;
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** The admission it came from. */
  public long admissionId() {
    return admissionId;
  }

  /** Who sits. */
  public long personId() {
    return personId;
  }

  /** The form that is sat. */
  public long formId() {
    return formId;
  }

  /** How many items the paper has. */
  public int items() {
    return items;
  }

  /** What its answers look like, one letter for each item; empty = options only. */
  public String shapes() {
    return shapes;
  }

  /** In which manner its order was drawn ({@link Shuffle}). */
  int orderManner() {
    return orderManner;
  }

  /**
   * The receipt of a paper that the bell took.
   *
   * @throws Refused NOT_COLLECTED if it was ended otherwise, or runs
   */
  public Receipt collectedByBell() {
    Receipt former = receipt();
    if (former == null || former.finishedBy() != FinishedBy.BELL) {
      throw new Refused(ExamReason.NOT_COLLECTED);
    }
    return former;
  }

  /** Goes on after the bell had taken it. */
  public void reopen() {
    collectedByBell();
    state = AttemptState.RUNNING;
    finishedBy = null;
    finishedAt = null;
    digest = null;
    receipt = null;
  }

  /** Pauses it: its time stands still, no answer is taken. */
  public void pause(Instant now) {
    if (state == AttemptState.FINISHED) {
      throw new Refused(ExamReason.HANDED_IN);
    }
    if (pausedAt != null) {
      throw new Refused(ExamReason.PAUSED);
    }
    pausedAt = now;
  }

  /** Goes on; what ran meanwhile is given back by an adjustment. */
  public void resume() {
    if (pausedAt == null) {
      throw new Refused(ExamReason.NOT_PAUSED);
    }
    pausedAt = null;
  }

  /** Refused while it is paused. */
  public void refuseIfPaused() {
    if (pausedAt != null) {
      throw new Refused(ExamReason.PAUSED);
    }
  }

  /** Since when it is paused; none = it is not. */
  public @Nullable Instant pausedAt() {
    return pausedAt;
  }

  /** Whether its time was up before this moment; never while it is paused. */
  public boolean overdue(Instant moment) {
    return state == AttemptState.RUNNING && pausedAt == null && endsAt().isBefore(moment);
  }

  /** When it ends at the latest, with every adjustment. */
  public Instant endsAt() {
    return deadlineAt.plusSeconds(extraSeconds);
  }

  /** The deadline of the start, which never moves. */
  public Instant deadlineAt() {
    return deadlineAt;
  }

  /** The sum of its adjustments. */
  public int extraSeconds() {
    return extraSeconds;
  }

  /** It has so much more time; the database adds it up itself, with the adjustment. */
  public void given(int seconds) {
    extraSeconds += seconds;
  }

  /** Whether it runs. */
  public AttemptState state() {
    return state;
  }

  /** The proof of the end; none while it runs. */
  public @Nullable Receipt receipt() {
    Instant at = finishedAt;
    FinishedBy by = finishedBy;
    String hash = digest;
    String proof = receipt;
    return at == null || by == null || hash == null || proof == null
        ? null
        : new Receipt(proof, hash, at, by);
  }

  /** When it began. */
  public Instant startedAt() {
    return startedAt;
  }
}
