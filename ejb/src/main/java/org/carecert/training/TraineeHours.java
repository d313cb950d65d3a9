package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.HoursEntry;
import org.carecert.training.domain.HoursLine;
import org.carecert.training.domain.Trainee;
import org.carecert.training.store.LedgerStore;
import org.carecert.training.store.TraineeStore;

/** 学员学时台账: the desk that shows the ledger of one trainee, entry by entry. */
@Stateless
public class TraineeHours {
  @Inject private LedgerStore ledger;
  @Inject private TraineeStore trainees;
  @Inject private CohortAccess access;

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
}
