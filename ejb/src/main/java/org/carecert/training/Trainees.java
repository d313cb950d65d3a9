package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.EnrolledTrainee;
import org.carecert.training.domain.TraineeState;
import org.carecert.training.store.TraineeStore;

/** 学员柜台 (counter): tells in which cohort a person is or was trained. */
@Stateless
@PermitAll
public class Trainees {
  @Inject private TraineeStore store;

  /** The newest cohort in which the person is enrolled for this occupation and level, if any. */
  public Optional<EnrolledTrainee> cohortOf(long personId, String occupation, int level) {
    return ofPerson(personId).stream()
        .filter(t -> t.occupation().equals(occupation) && t.level() == level)
        .filter(t -> t.state() == TraineeState.ENROLLED && t.cohortState() != CohortState.CANCELLED)
        .findFirst();
  }

  /** The school of each of these people's newest cohort for this occupation and level. */
  public Map<Long, Long> schools(Collection<Long> people, String occupation, int level) {
    return store.ofPeople(people).stream()
        .filter(t -> t.occupation().equals(occupation) && t.level() == level)
        .filter(t -> t.state() == TraineeState.ENROLLED && t.cohortState() != CohortState.CANCELLED)
        .collect(
            Collectors.toMap(
                EnrolledTrainee::personId, EnrolledTrainee::schoolId, (older, newer) -> newer));
  }

  /** All enrolments of a person that count, the newest first. */
  public List<EnrolledTrainee> ofPerson(long personId) {
    return store.ofPerson(personId);
  }

  /** Everybody enrolled in the cohort of this code; empty if there is none. */
  public List<EnrolledTrainee> ofCohort(String cohortCode) {
    return store.ofCohort(cohortCode).stream()
        .filter(t -> t.state() == TraineeState.ENROLLED)
        .toList();
  }

  /** An enrolment by id. */
  public Optional<EnrolledTrainee> card(long traineeId) {
    return store.card(traineeId);
  }
}
