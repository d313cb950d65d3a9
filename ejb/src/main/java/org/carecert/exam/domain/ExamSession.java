package org.carecert.exam.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.carecert.shared.CityClock;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 考试场次: a room, a window, a sealed form, a practical paper and the assessors. Planned → candidates
 * admitted → sat and marked → results published; after that nothing is added. Before anybody sits
 * it may be given another form, or be cancelled.
 */
@Entity
@Table(name = "exam_session")
public class ExamSession extends Identified {
  private String code;

  @Column(name = "owner_id")
  private long ownerId;

  private String name;
  private String room;
  private String occupation;
  private int level;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  private int minutes;

  @Column(name = "form_id")
  private long formId;

  @Column(name = "practical_id")
  private long practicalId;

  private boolean korean;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "exam_session_assessor", joinColumns = @JoinColumn(name = "session_id"))
  @Column(name = "account_id")
  private Set<Long> assessors = new HashSet<>();

  @Column(name = "batch_id")
  private @Nullable Long batchId;

  @Column(name = "identity_demanded")
  private boolean identityDemanded;

  private int waves;

  @Column(name = "wave_seconds")
  private int waveSeconds;

  @Enumerated(EnumType.STRING)
  private SessionState state;

  @Column(name = "planned_by")
  private long plannedBy;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "published_by")
  private @Nullable Long publishedBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "cancelled_by")
  private @Nullable Long cancelledBy;

  @Column(name = "cancelled_at")
  private @Nullable Instant cancelledAt;

  @Column(name = "cancel_reason")
  private @Nullable String cancelReason;

  protected ExamSession() {}

  /** Plans a session. */
  public ExamSession(
      String code,
      long ownerId,
      SessionPlan plan,
      SessionPapers papers,
      Set<Long> assessors,
      long plannedBy,
      Instant plannedAt) {
    this.code = code;
    this.ownerId = ownerId;
    this.name = plan.name();
    this.room = plan.room();
    this.occupation = plan.scope().occupation();
    this.level = plan.scope().level();
    this.opensAt = plan.window().opensAt();
    this.closesAt = plan.window().closesAt();
    this.minutes = papers.minutes();
    this.formId = papers.formId();
    this.practicalId = papers.practicalId();
    this.korean = plan.korean();
    this.assessors = new HashSet<>(assessors);
    conduct(Conduct.USUAL);
    this.state = SessionState.PLANNED;
    this.plannedBy = plannedBy;
    this.plannedAt = plannedAt;
  }

  /** Says how it is conducted, and in which batch. */
  public void arrange(@Nullable Long batch, Conduct conduct) {
    refuseIfPublished();
    batchId = batch;
    conduct(conduct);
  }

  private void conduct(Conduct conduct) {
    identityDemanded = conduct.identity();
    waves = conduct.waves();
    waveSeconds = conduct.waveSeconds();
  }

  /** The batch it belongs to; none = it stands alone. */
  public @Nullable Long batchId() {
    return batchId;
  }

  /** How it is conducted. */
  public Conduct conduct() {
    return new Conduct(identityDemanded, waves, waveSeconds);
  }

  /** Publishes the results. */
  public void publish(long officer, Instant at) {
    refuseIfPublished();
    state = SessionState.PUBLISHED;
    publishedBy = officer;
    publishedAt = at;
  }

  /** Gives it another form, before anybody sat. */
  public void replaceForm(long form, int formMinutes) {
    refuseIfPublished();
    formId = form;
    minutes = formMinutes;
  }

  /** Puts another in the place of an assessor. */
  public void replaceAssessor(AssessorSwap swap) {
    refuseIfPublished();
    assessors.remove(swap.from());
    assessors.add(swap.to());
  }

  /** Cancels it, before anybody sat: it gives no results, and its seats are free. */
  public void cancel(String reason, long officer, Instant at) {
    refuseIfPublished();
    state = SessionState.CANCELLED;
    cancelReason = reason;
    cancelledBy = officer;
    cancelledAt = at;
  }

  /** Why it was cancelled; null = it was not. */
  public @Nullable String cancelReason() {
    return cancelReason;
  }

  /** Refused once the session is cancelled. */
  public void refuseIfCancelled() {
    if (state == SessionState.CANCELLED) {
      throw new Refused(ExamReason.SESSION_CANCELLED);
    }
  }

  /** Refused once results are published, or the session is cancelled. */
  public void refuseIfPublished() {
    refuseIfCancelled();
    if (state == SessionState.PUBLISHED) {
      throw new Refused(ExamReason.SESSION_CLOSED);
    }
  }

  /** Refused before the session's day: nobody is at its door yet. */
  public void refuseBefore(LocalDate today) {
    if (today.isBefore(CityClock.dayOf(opensAt))) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
  }

  /** Its public code. */
  public String code() {
    return code;
  }

  /** The evaluation organisation. */
  public long ownerId() {
    return ownerId;
  }

  /** What it is planned as. */
  public SessionPlan plan() {
    return new SessionPlan(name, room, scope(), window(), korean);
  }

  /** Occupation and level. */
  public ExamScope scope() {
    return new ExamScope(occupation, level);
  }

  /** When the form may be opened. */
  public Window window() {
    return new Window(opensAt, closesAt);
  }

  /** Its papers. */
  public SessionPapers papers() {
    return new SessionPapers(formId, minutes, practicalId);
  }

  /** Whether candidates may read Korean. */
  public boolean korean() {
    return korean;
  }

  /** The accounts of its assessors. */
  public Set<Long> assessors() {
    return Set.copyOf(assessors);
  }

  /** Planned, published or cancelled. */
  public SessionState state() {
    return state;
  }

  /** When the results were published; null before. */
  public @Nullable Instant publishedAt() {
    return publishedAt;
  }

  /** Whether this account planned it, published its results or assesses in it. */
  public boolean touchedBy(long account) {
    return account == plannedBy
        || Long.valueOf(account).equals(publishedBy)
        || assessors.contains(account);
  }

  /** Who planned and published it, for the archive. */
  public String officers() {
    return plannedBy + "@" + plannedAt + "/" + publishedBy;
  }
}
