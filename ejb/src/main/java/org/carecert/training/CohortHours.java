package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.training.domain.AssessmentLine;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.HoursProgress;
import org.carecert.training.domain.HoursRule;
import org.carecert.training.domain.LedgerSums;
import org.carecert.training.domain.Trainee;
import org.carecert.training.store.LedgerStore;

/** 班期学时柜台 (counter): how far everybody of a cohort is, asked of the ledger at once. */
@Stateless
@PermitAll
public class CohortHours {
  @Inject private LedgerStore ledger;
  @Inject private HoursLedger hours;

  /** The progress of each of these trainees of a cohort, by his id. */
  public Map<Long, HoursProgress> of(Cohort cohort, List<Trainee> all) {
    HoursRule rule = cohort.hoursRule(hours.attendancePercent());
    Map<Long, LedgerSums> sums = ledger.sumsOfCohort(cohort.id());
    Map<Long, AssessmentLine> assessments = ledger.assessments(cohort.id());
    Function<Trainee, HoursProgress> progress =
        trainee ->
            HoursProgress.of(
                rule,
                trainee.state(),
                sums.getOrDefault(trainee.id(), LedgerSums.none(trainee.id())),
                assessments.get(trainee.id()));
    return all.stream().collect(Collectors.toMap(Trainee::id, progress));
  }
}
