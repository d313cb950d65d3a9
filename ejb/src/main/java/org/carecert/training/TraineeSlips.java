package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.carecert.audit.Reads;
import org.carecert.identity.AccountOpening;
import org.carecert.identity.domain.ActivationSlip;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.TraineeStore;

/** 激活条: the desk where a school prints the slips that open its trainees' accounts. */
@Stateless
public class TraineeSlips {
  @Inject private TraineeStore store;
  @Inject private CohortAccess access;
  @Inject private AccountOpening accounts;
  @Inject private Reads reads;

  /** A slip for every trainee; codes of earlier slips end. */
  @RolesAllowed(Role.N_SCHOOL)
  public List<ActivationSlip> of(String cohortCode) {
    return slips(cohortCode, trainee -> true);
  }

  /** A slip for one trainee who lost his; the codes of the others stay good. */
  @RolesAllowed(Role.N_SCHOOL)
  public List<ActivationSlip> one(String cohortCode, String traineeCode) {
    List<ActivationSlip> slips = slips(cohortCode, trainee -> trainee.code().equals(traineeCode));
    if (slips.isEmpty()) {
      throw new Refused(TrainingReason.NOT_A_TRAINEE);
    }
    return slips;
  }

  private List<ActivationSlip> slips(String cohortCode, Predicate<Trainee> whom) {
    Cohort cohort = access.own(cohortCode);
    reads.recorded("cohort", cohort.id(), "slips");
    return store.enrolled(cohort.id()).stream()
        .filter(whom)
        .map(trainee -> accounts.slip(trainee.personId()))
        .toList();
  }
}
