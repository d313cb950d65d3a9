package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.audit.Reads;
import org.carecert.identity.AccountOpening;
import org.carecert.identity.domain.ActivationSlip;
import org.carecert.shared.Role;
import org.carecert.training.domain.Cohort;
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
    Cohort cohort = access.own(cohortCode);
    reads.recorded("cohort", cohort.id(), "slips");
    return store.enrolled(cohort.id()).stream()
        .map(trainee -> accounts.slip(trainee.personId()))
        .toList();
  }
}
