package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.standard.domain.StandardEdition;
import org.jspecify.annotations.Nullable;

/**
 * 培训班（班期）: one class of one school for one occupation and level (人社部发〔2024〕5号; rules 6–8). A draft
 * gets its roster, the application to open it is sent, accepted or returned; from the acceptance on
 * classes are held, and with the first attendance it runs until it is finished. It may be cancelled
 * before. The minima of the standard are those of the day on which it was opened.
 */
@Entity
@Table(name = "training_cohort")
public class Cohort extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "school_id")
  private long schoolId;

  @Column(name = "occupation")
  private String occupation;

  @Column(name = "level")
  private int level;

  @Column(name = "standard_edition")
  private String standardEdition;

  @Column(name = "theory_hours")
  private int theoryHours;

  @Column(name = "practice_hours")
  private int practiceHours;

  @Column(name = "title")
  private String title;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private CohortState state;

  @Column(name = "tasks")
  private String tasks;

  @Column(name = "closing_reason")
  private @Nullable String closingReason;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Version
  @Column(name = "version")
  private long version;

  protected Cohort() {}

  /** A draft. */
  public Cohort(
      String code,
      long schoolId,
      StandardEdition edition,
      String title,
      LocalDate startsOn,
      LocalDate endsOn,
      Instant openedAt) {
    this.code = code;
    this.schoolId = schoolId;
    this.occupation = edition.occupation();
    this.level = edition.level();
    this.standardEdition = edition.code();
    this.theoryHours = edition.theoryHours();
    this.practiceHours = edition.practiceHours();
    this.title = title;
    this.startsOn = startsOn;
    this.endsOn = endsOn;
    this.state = CohortState.DRAFT;
    this.tasks = "";
    this.openedAt = openedAt;
  }

  /** Title and period are changed before the application is sent. */
  public void replanned(String newTitle, LocalDate from, LocalDate to) {
    mustBeOpen();
    title = newTitle.strip();
    startsOn = from;
    endsOn = to;
  }

  /** The opening application is sent, with these tasks of the final assessment. */
  public void sent(List<String> assessmentTasks) {
    allow(state.open());
    tasks = String.join("\n", assessmentTasks);
    state = CohortState.SUBMITTED;
  }

  /** The HR bureau accepts. */
  public void accepted() {
    allow(state == CohortState.SUBMITTED);
    state = CohortState.ACCEPTED;
  }

  /** The HR bureau returns the application. */
  public void returned() {
    allow(state == CohortState.SUBMITTED);
    state = CohortState.RETURNED;
  }

  /** Classes are held from now on. */
  public void taught() {
    mustTeach();
    state = CohortState.RUNNING;
  }

  /** It has ended. */
  public void finished(LocalDate today) {
    allow(state == CohortState.RUNNING);
    if (today.isBefore(endsOn)) {
      throw new Refused(TrainingReason.NOT_ENDED_YET, endsOn);
    }
    state = CohortState.FINISHED;
  }

  /** It is given up. */
  public void cancelled(String reason) {
    allow(state != CohortState.FINISHED && state != CohortState.CANCELLED);
    closingReason = reason;
    state = CohortState.CANCELLED;
  }

  /** Refused unless the roster may be changed. */
  public void mustBeOpen() {
    allow(state.open());
  }

  /** Refused unless the application is accepted. */
  public void mustTeach() {
    if (!state.teaching()) {
      throw new Refused(
          state.open() || state == CohortState.SUBMITTED
              ? TrainingReason.NOT_ACCEPTED_YET
              : TrainingReason.COHORT_STATE,
          state);
    }
  }

  /** The hours it takes, with this attendance. */
  public HoursRule hoursRule(int attendancePercent) {
    return new HoursRule(theoryHours, practiceHours, attendancePercent);
  }

  /** The practical tasks of the final assessment. */
  public List<String> tasks() {
    return tasks.isEmpty() ? List.of() : List.of(tasks.split("\n", -1));
  }

  public String code() {
    return code;
  }

  public long schoolId() {
    return schoolId;
  }

  public String occupation() {
    return occupation;
  }

  public int level() {
    return level;
  }

  public String title() {
    return title;
  }

  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public CohortState state() {
    return state;
  }

  public long version() {
    return version;
  }

  public int theoryHours() {
    return theoryHours;
  }

  public int practiceHours() {
    return practiceHours;
  }

  public String standardEdition() {
    return standardEdition;
  }

  public @Nullable String closingReason() {
    return closingReason;
  }

  private void allow(boolean allowed) {
    if (!allowed) {
      throw new Refused(TrainingReason.COHORT_STATE, state);
    }
  }
}
