package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Origin;
import org.carecert.shared.Role;
import org.carecert.training.domain.AssessmentLine;
import org.carecert.training.domain.ClassHour;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.HoursProgress;
import org.carecert.training.domain.HoursRow;
import org.carecert.training.domain.LedgerSums;
import org.carecert.training.domain.ReasonLine;
import org.carecert.training.domain.Trainee;
import org.carecert.training.store.TraineeStore;
import org.jspecify.annotations.Nullable;

/** 学时表: the desk that shows each trainee's hours and what is missing. */
@Stateless
public class HoursTable {
  @Inject private CohortHours hours;
  @Inject private TraineeStore trainees;
  @Inject private CohortAccess access;
  @Inject private People people;
  @Inject private Origin origin;

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
    Map<Long, HoursProgress> progress = hours.of(cohort, all);
    return all.stream()
        .map(
            trainee ->
                row(
                    trainee,
                    cards.get(trainee.personId()),
                    Objects.requireNonNull(progress.get(trainee.id()))))
        .toList();
  }

  private HoursRow row(Trainee trainee, @Nullable PersonCard card, HoursProgress progress) {
    LedgerSums sums = progress.sums();
    AssessmentLine assessment = progress.assessment();
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
        ReasonLine.of(progress.missing(), origin.language()));
  }
}
