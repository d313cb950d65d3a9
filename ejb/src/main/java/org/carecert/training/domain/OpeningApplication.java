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
import org.carecert.standard.domain.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * 开班申请: one sending of the application with roster, plan, teachers, resources and assessment
 * scheme, and its answer (rule 6). A returned one stays; the next sending is another round.
 */
@Entity
@Table(name = "training_application")
public class OpeningApplication extends Identified {
  @Column(name = "cohort_id")
  private long cohortId;

  @Column(name = "round")
  private int sendingRound;

  @Column(name = "plan")
  private String plan;

  @Column(name = "teachers")
  private String teachers;

  @Column(name = "resources")
  private String resources;

  @Column(name = "assessment_scheme")
  private String assessmentScheme;

  @Column(name = "trainees")
  private int trainees;

  @Column(name = "sent_on")
  private LocalDate sentOn;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by")
  private long sentBy;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "due_provisional")
  private boolean dueProvisional;

  @Enumerated(EnumType.STRING)
  @Column(name = "answer")
  private @Nullable CohortState answer;

  @Column(name = "answer_reasons")
  private @Nullable String answerReasons;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "answered_by")
  private @Nullable Long answeredBy;

  protected OpeningApplication() {}

  /** A sending. */
  public OpeningApplication(
      Cohort cohort, int round, NewOpening opening, int trainees, Sending sending, Deadline due) {
    this.cohortId = cohort.id();
    this.sendingRound = round;
    this.plan = opening.planText();
    this.teachers = opening.teachersText();
    this.resources = opening.resourcesText();
    this.assessmentScheme = String.join("\n", opening.tasks());
    this.trainees = trainees;
    this.sentOn = sending.day();
    this.sentAt = sending.at();
    this.sentBy = sending.by();
    this.dueOn = due.date();
    this.dueProvisional = due.provisional();
  }

  /** The answer of the HR bureau: ACCEPTED or RETURNED with reasons. */
  public void answered(CohortState decision, @Nullable String reasons, Sending answering) {
    if (answer != null) {
      throw new Refused(TrainingReason.COHORT_STATE, answer);
    }
    answer = decision;
    answerReasons = reasons;
    answeredAt = answering.at();
    answeredBy = answering.by();
  }

  /** When it is to be answered, counted again after the calendar was completed or corrected. */
  public void dueIs(Deadline due) {
    if (answer == null) {
      dueOn = due.date();
      dueProvisional = due.provisional();
    }
  }

  /** The day it was sent. */
  public LocalDate sentOn() {
    return sentOn;
  }

  /** What screens and programs see. */
  public OpeningCard card() {
    return new OpeningCard(
        sendingRound,
        plan,
        teachers,
        resources,
        java.util.List.of(assessmentScheme.split("\n", -1)),
        trainees,
        sentOn,
        dueOn,
        dueProvisional,
        answer,
        answerReasons,
        answeredAt);
  }

  public int round() {
    return sendingRound;
  }
}
