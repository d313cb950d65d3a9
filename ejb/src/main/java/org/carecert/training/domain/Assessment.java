package org.carecert.training.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Identified;

/**
 * 结业考核记录: the check questions and the practical tick-list of one trainee (rule 16; 培训机构结业考核). A
 * later record supersedes an earlier one; none is changed.
 */
@Entity
@Table(name = "training_assessment")
public class Assessment extends Identified {
  @Column(name = "trainee_id")
  private long traineeId;

  @Column(name = "attempt")
  private int attempt;

  @Column(name = "theory_score")
  private int theoryScore;

  @Column(name = "ticks")
  private String ticks;

  @Column(name = "practical_score")
  private int practicalScore;

  @Column(name = "passed")
  private boolean passed;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private long recordedBy;

  protected Assessment() {}

  /**
   * A record.
   *
   * @param done the tasks done rightly
   * @param tasks how many tasks the scheme has
   * @param passMark least score of each part, of 100
   */
  public Assessment(
      long traineeId,
      int attempt,
      int theoryScore,
      List<String> done,
      int tasks,
      int passMark,
      Sending recording) {
    this.traineeId = traineeId;
    this.attempt = attempt;
    this.theoryScore = theoryScore;
    this.ticks = String.join("\n", done);
    this.practicalScore = tasks == 0 ? 0 : done.size() * 100 / tasks;
    this.passed = theoryScore >= passMark && practicalScore >= passMark;
    this.assessedOn = recording.day();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  /** What screens and programs see. */
  public AssessmentLine line() {
    return new AssessmentLine(
        traineeId,
        attempt,
        theoryScore,
        practicalScore,
        ticks.isEmpty() ? List.of() : List.of(ticks.split("\n", -1)),
        passed,
        assessedOn);
  }
}
