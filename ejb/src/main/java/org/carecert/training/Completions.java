package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.shared.Refusal;
import org.carecert.training.domain.AssessmentLine;
import org.carecert.training.domain.CohortRef;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.CompletionCard;
import org.carecert.training.domain.EnrolledTrainee;
import org.carecert.training.domain.HoursStanding;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TraineeState;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.CohortStore;
import org.carecert.training.store.LedgerStore;
import org.carecert.training.store.TraineeStore;
import org.jspecify.annotations.Nullable;

/** 结业柜台 (counter): tells who has completed a training, or what is missing. */
@Stateless
@PermitAll
public class Completions {
  private static final int MOST_COHORTS = 100;

  @Inject private LedgerStore ledger;
  @Inject private TraineeStore trainees;
  @Inject private HoursLedger hours;
  @Inject private CohortStore cohorts;

  /** How far these trainees are; without those who are not known. */
  public List<CompletionCard> of(Collection<Long> traineeIds) {
    List<EnrolledTrainee> found = trainees.cards(traineeIds);
    Map<Long, HoursStanding> standings = hours.standings(found);
    Map<Long, AssessmentLine> assessments = ledger.assessmentsOf(traineeIds);
    return found.stream()
        .map(
            trainee ->
                card(
                    trainee,
                    Objects.requireNonNull(standings.get(trainee.traineeId())),
                    assessments.get(trainee.traineeId())))
        .toList();
  }

  /** The trainees of a cohort for whom nothing is missing. */
  public List<CompletionCard> ready(long cohortId) {
    return ofCohort(cohortId).stream().filter(CompletionCard::ready).toList();
  }

  /** How far each trainee of a cohort is. */
  public List<CompletionCard> ofCohort(long cohortId) {
    return of(trainees.of(cohortId).stream().map(Trainee::id).toList());
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

  private static CompletionCard card(
      EnrolledTrainee trainee, HoursStanding standing, @Nullable AssessmentLine assessment) {
    boolean passed = assessment != null && assessment.passed();
    List<Refusal> missing = new ArrayList<>();
    if (trainee.state() != TraineeState.ENROLLED) {
      missing.add(Refusal.of(TrainingReason.DROPPED_OUT));
    }
    missing.addAll(standing.missing());
    if (assessment == null) {
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
