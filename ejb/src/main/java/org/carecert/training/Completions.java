package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.training.domain.AssessmentLine;
import org.carecert.training.domain.CohortRef;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.CompletionCard;
import org.carecert.training.domain.EnrolledTrainee;
import org.carecert.training.domain.HoursStanding;
import org.carecert.training.domain.TraineeState;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.CohortStore;
import org.carecert.training.store.LedgerStore;
import org.carecert.training.store.TraineeStore;

/** 结业柜台 (counter): tells who has completed a training, or what is missing. */
@Stateless
@PermitAll
public class Completions {
  private static final int MOST_COHORTS = 100;

  @Inject private LedgerStore ledger;
  @Inject private TraineeStore trainees;
  @Inject private HoursLedger hours;
  @Inject private CohortStore cohorts;

  /** How far one trainee is. */
  public CompletionCard of(long traineeId) {
    return card(trainees.card(traineeId).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
  }

  /** The trainees of a cohort for whom nothing is missing. */
  public List<CompletionCard> ready(long cohortId) {
    return ofCohort(cohortId).stream().filter(CompletionCard::ready).toList();
  }

  /** How far each trainee of a cohort is. */
  public List<CompletionCard> ofCohort(long cohortId) {
    return trainees.of(cohortId).stream().map(trainee -> of(trainee.id())).toList();
  }

  /** How far each trainee of a school's own cohort is, the cohort named by its code. */
  public List<CompletionCard> ofCohort(String code, long schoolId) {
    return ofCohort(cohorts.seen(code, schoolId).id());
  }

  /** A school's cohorts that are or were taught, the newest first. */
  public List<CohortRef> taughtBy(long schoolId) {
    return cohorts.list(schoolId, 0, MOST_COHORTS).stream()
        .filter(c -> c.state() == CohortState.RUNNING || c.state() == CohortState.FINISHED)
        .map(c -> new CohortRef(c.code(), c.title(), c.occupation(), c.level(), c.endsOn()))
        .toList();
  }

  private CompletionCard card(EnrolledTrainee trainee) {
    HoursStanding standing = hours.standing(trainee);
    Optional<AssessmentLine> assessment = ledger.assessment(trainee.traineeId());
    boolean passed = assessment.map(AssessmentLine::passed).orElse(false);
    List<Refusal> missing = new ArrayList<>();
    if (trainee.state() != TraineeState.ENROLLED) {
      missing.add(Refusal.of(TrainingReason.DROPPED_OUT));
    }
    missing.addAll(standing.missing());
    if (assessment.isEmpty()) {
      missing.add(Refusal.of(TrainingReason.ASSESSMENT_MISSING));
    } else if (!passed) {
      missing.add(Refusal.of(TrainingReason.ASSESSMENT_FAILED));
    }
    return new CompletionCard(
        trainee.traineeId(),
        trainee.personId(),
        trainee.cohortId(),
        trainee.schoolId(),
        trainee.occupation(),
        trainee.level(),
        standing.theoryHours(),
        standing.practiceHours(),
        standing.firstDay(),
        standing.lastDay(),
        passed,
        missing);
  }
}
