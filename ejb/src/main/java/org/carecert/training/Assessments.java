package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.training.domain.Assessment;
import org.carecert.training.domain.AssessmentLine;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.LedgerSums;
import org.carecert.training.domain.NewAssessment;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TrainingFact;
import org.carecert.training.domain.TrainingFact.What;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.LedgerStore;
import org.carecert.training.store.TraineeStore;

/** 结业考核: the desk where a school records the final assessment of its course. */
@Stateless
public class Assessments {
  @Inject private LedgerStore store;
  @Inject private TraineeStore trainees;
  @Inject private HoursLedger hours;
  @Inject private CohortAccess access;
  @Inject private Event<Fact> facts;

  /**
   * Records results; all or none. Who lacks hours or attendance is not admitted to the final
   * assessment (rule 13).
   */
  @RolesAllowed({Role.N_SCHOOL})
  public void record(String cohortCode, List<NewAssessment> results) {
    Cohort cohort = access.own(cohortCode);
    cohort.mustTeach();
    new Require().present("results", results).check();
    Map<String, Trainee> enrolled =
        trainees.enrolled(cohort.id()).stream()
            .collect(Collectors.toMap(Trainee::code, Function.identity()));
    Map<Long, LedgerSums> sums = store.sumsOfCohort(cohort.id());
    Map<Long, AssessmentLine> earlier = store.assessments(cohort.id());
    List<Refusal> refusals = new ArrayList<>();
    List<Assessment> good = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      NewAssessment result = results.get(i);
      String field = "results[" + i + "]";
      Trainee trainee = result == null ? null : enrolled.remove(String.valueOf(result.trainee()));
      if (result == null || trainee == null) {
        refusals.add(Refusal.at(field, TrainingReason.NOT_A_TRAINEE));
        continue;
      }
      LedgerSums sum = sums.getOrDefault(trainee.id(), LedgerSums.none(trainee.id()));
      List<Refusal> against = against(cohort, result, sum, field);
      refusals.addAll(against);
      if (against.isEmpty()) {
        good.add(assessment(cohort, trainee, result, earlier.get(trainee.id())));
      }
    }
    Refused.ifAny(refusals);
    good.forEach(store::add);
    store.flush();
    facts.fire(new TrainingFact(cohort.id(), What.ASSESSMENT_RECORDED, cohort.code()));
  }

  private List<Refusal> against(
      Cohort cohort, NewAssessment result, LedgerSums sums, String field) {
    List<Refusal> refusals =
        new ArrayList<>(
            new Require().between(field + ".theoryScore", result.theoryScore(), 0, 100).refusals());
    for (String tick : ticks(result)) {
      if (!cohort.tasks().contains(tick)) {
        refusals.add(Refusal.at(field + ".ticks", TrainingReason.TASK_UNKNOWN, tick));
      }
    }
    cohort
        .hoursRule(hours.attendancePercent())
        .missing(sums)
        .forEach(missing -> refusals.add(new Refusal(missing.reason(), field, missing.args())));
    return refusals;
  }

  private Assessment assessment(
      Cohort cohort,
      Trainee trainee,
      NewAssessment result,
      @org.jspecify.annotations.Nullable AssessmentLine earlier) {
    return new Assessment(
        trainee.id(),
        earlier == null ? 1 : earlier.attempt() + 1,
        Objects.requireNonNull(result.theoryScore()),
        ticks(result),
        cohort.tasks().size(),
        hours.passMark(),
        access.acting());
  }

  private static List<String> ticks(NewAssessment result) {
    return result.ticks() == null
        ? List.of()
        : result.ticks().stream().filter(Objects::nonNull).distinct().toList();
  }
}
