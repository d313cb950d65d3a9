package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.audit.Reads;
import org.carecert.identity.AccountOpening;
import org.carecert.identity.People;
import org.carecert.identity.domain.ActivationSlip;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Trainee;
import org.carecert.training.store.TraineeStore;

/** 学员资料: the desk where a school hands in photos and prints the slips that open accounts. */
@Stateless
public class TraineePapers {
  @Inject private TraineeStore store;
  @Inject private CohortAccess access;
  @Inject private People people;
  @Inject private AccountOpening accounts;
  @Inject private Reads reads;

  /** Keeps a trainee's photo; a newer one supersedes. */
  @RolesAllowed(Role.N_SCHOOL)
  public void photo(String cohortCode, String traineeCode, byte[] picture) {
    Cohort cohort = access.own(cohortCode);
    long personId =
        store.of(cohort.id()).stream()
            .filter(trainee -> trainee.code().equals(traineeCode))
            .map(Trainee::personId)
            .findFirst()
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    people.photo(personId, picture);
  }

  /** A slip for every trainee; codes of earlier slips end. */
  @RolesAllowed(Role.N_SCHOOL)
  public List<ActivationSlip> slips(String cohortCode) {
    Cohort cohort = access.own(cohortCode);
    reads.recorded("cohort", cohort.id(), "slips");
    return store.enrolled(cohort.id()).stream()
        .map(trainee -> accounts.slip(trainee.personId()))
        .toList();
  }
}
