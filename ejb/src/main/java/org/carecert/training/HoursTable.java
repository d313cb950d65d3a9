package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.training.domain.AssessmentLine;
import org.carecert.training.domain.ClassHour;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.HoursEntry;
import org.carecert.training.domain.HoursLine;
import org.carecert.training.domain.HoursRow;
import org.carecert.training.domain.HoursRule;
import org.carecert.training.domain.LedgerSums;
import org.carecert.training.domain.ReasonLine;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TraineeState;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.LedgerStore;
import org.carecert.training.store.TraineeStore;
import org.jspecify.annotations.Nullable;

/** 学时表: the desk that shows each trainee's hours and what is missing. */
@Stateless
public class HoursTable {
  @Inject private LedgerStore ledger;
  @Inject private TraineeStore trainees;
  @Inject private CohortAccess access;
  @Inject private HoursLedger hours;
  @Inject private People people;

  /** A row for each trainee of a cohort. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public List<HoursRow> of(String cohortCode) {
    Cohort cohort = access.seen(cohortCode);
    List<Trainee> all = trainees.of(cohort.id());
    Map<Long, PersonCard> cards = people.cards(all.stream().map(Trainee::personId).toList());
    Map<Long, LedgerSums> sums = ledger.sumsOfCohort(cohort.id());
    Map<Long, AssessmentLine> assessments = ledger.assessments(cohort.id());
    HoursRule rule = cohort.hoursRule(hours.attendancePercent());
    return all.stream()
        .map(
            trainee -> {
              LedgerSums sum = sums.getOrDefault(trainee.id(), LedgerSums.none(trainee.id()));
              Found found = new Found(sum, assessments.get(trainee.id()));
              return row(trainee, cards.get(trainee.personId()), found, rule);
            })
        .toList();
  }

  /** The entries of one trainee's ledger. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public List<HoursLine> entries(String cohortCode, String traineeCode) {
    Cohort cohort = access.seen(cohortCode);
    Trainee trainee =
        trainees.of(cohort.id()).stream()
            .filter(t -> t.code().equals(traineeCode))
            .findFirst()
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    return ledger.entries(trainee.id()).stream().map(HoursEntry::line).toList();
  }

  private static List<Refusal> missing(HoursRule rule, Trainee trainee, Found found) {
    AssessmentLine assessment = found.assessment();
    List<Refusal> missing = new ArrayList<>();
    if (trainee.state() == TraineeState.DROPPED_OUT) {
      missing.add(Refusal.of(TrainingReason.DROPPED_OUT));
    }
    missing.addAll(rule.missing(found.sums()));
    if (assessment == null) {
      missing.add(Refusal.of(TrainingReason.ASSESSMENT_MISSING));
    } else if (!assessment.passed()) {
      missing.add(Refusal.of(TrainingReason.ASSESSMENT_FAILED));
    }
    return missing;
  }

  private HoursRow row(Trainee trainee, @Nullable PersonCard card, Found found, HoursRule rule) {
    LedgerSums sums = found.sums();
    AssessmentLine assessment = found.assessment();
    return new HoursRow(
        trainee.code(),
        card == null ? "" : card.name(),
        card == null ? "" : card.maskedNumber(),
        trainee.state(),
        sums.theoryMinutes(),
        sums.practiceMinutes(),
        sums.onlineMinutes(),
        sums.theoryMinutes() / ClassHour.MINUTES,
        sums.practiceMinutes() / ClassHour.MINUTES,
        sums.attendancePercent(),
        assessment == null ? null : assessment.theoryScore(),
        assessment == null ? null : assessment.practicalScore(),
        assessment != null && assessment.passed(),
        ReasonLine.of(missing(rule, trainee, found), access.language()));
  }

  private record Found(LedgerSums sums, @Nullable AssessmentLine assessment) {}
}
