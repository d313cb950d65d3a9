package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.standard.domain.Education;
import org.jspecify.annotations.Nullable;

/**
 * 学员: the enrolment of one person in one cohort, under his real name (实名制). {@code counted} while
 * it bars the person from another cohort of the same occupation and level (rule 11): from the
 * sending of the application until it is returned, cancelled, dropped or ended without a pass.
 */
@Entity
@Table(name = "training_trainee")
public class Trainee extends Identified {
  @Column(name = "code")
  private String code;

  @Column(name = "cohort_id")
  private long cohortId;

  @Column(name = "roster_id")
  private long rosterId;

  @Column(name = "row_number")
  private int rowNumber;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "occupation")
  private String occupation;

  @Column(name = "level")
  private int level;

  @Enumerated(EnumType.STRING)
  @Column(name = "trainee_group")
  private TraineeGroup traineeGroup;

  @Enumerated(EnumType.STRING)
  @Column(name = "education")
  private @Nullable Education education;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private TraineeState state;

  @Column(name = "counted")
  private boolean counted;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Column(name = "dropped_on")
  private @Nullable LocalDate droppedOn;

  @Column(name = "drop_reason")
  private @Nullable String dropReason;

  protected Trainee() {}

  /** Enrolled by a row of a roster. */
  public Trainee(
      String code, Cohort cohort, long rosterId, RosterRow row, long personId, Instant enrolledAt) {
    this.code = code;
    this.cohortId = cohort.id();
    this.rosterId = rosterId;
    this.rowNumber = row.number();
    this.personId = personId;
    this.occupation = cohort.occupation();
    this.level = cohort.level();
    this.traineeGroup = row.group() == null ? TraineeGroup.OTHER : row.group();
    this.education = row.education();
    this.state = TraineeState.ENROLLED;
    this.enrolledAt = enrolledAt;
  }

  /** From now on it bars other enrolments. */
  public void counts() {
    counted = state == TraineeState.ENROLLED;
  }

  /** It bars no more. */
  public void released() {
    counted = false;
  }

  /** His roster is undone. */
  public void undone() {
    state = TraineeState.UNDONE;
    counted = false;
  }

  /** He leaves the cohort; his hours stay in the ledger. */
  public void droppedOut(LocalDate day, String reason) {
    if (state != TraineeState.ENROLLED) {
      throw new Refused(TrainingReason.NOT_A_TRAINEE);
    }
    state = TraineeState.DROPPED_OUT;
    droppedOn = day;
    dropReason = reason;
    counted = false;
  }

  public String code() {
    return code;
  }

  public long personId() {
    return personId;
  }

  public long cohortId() {
    return cohortId;
  }

  public int rowNumber() {
    return rowNumber;
  }

  public TraineeGroup group() {
    return traineeGroup;
  }

  public @Nullable Education education() {
    return education;
  }

  public TraineeState state() {
    return state;
  }

  public @Nullable LocalDate droppedOn() {
    return droppedOn;
  }

  public @Nullable String dropReason() {
    return dropReason;
  }
}
