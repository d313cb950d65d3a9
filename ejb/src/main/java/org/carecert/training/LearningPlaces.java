package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.Course;
import org.carecert.training.domain.EnrolledTrainee;
import org.carecert.training.domain.LearningPlace;
import org.carecert.training.domain.LessonFileCard;
import org.carecert.training.domain.TraineeState;
import org.carecert.training.store.CohortStore;
import org.carecert.training.store.CourseStore;
import org.carecert.training.store.LessonFileStore;
import org.carecert.training.store.TraineeStore;

/** 学习席位柜台 (counter): where a person learns, if anywhere. */
@Stateless
@PermitAll
public class LearningPlaces {
  @Inject private TraineeStore trainees;
  @Inject private CohortStore cohorts;
  @Inject private CourseStore courses;
  @Inject private LessonFileStore files;
  @Inject private HoursLedger hours;

  /** A person's place in a cohort that is taught, else in his last finished one. */
  public Optional<LearningPlace> of(long personId) {
    List<EnrolledTrainee> mine =
        trainees.ofPerson(personId).stream()
            .filter(t -> t.state() == TraineeState.ENROLLED)
            .toList();
    return mine.stream()
        .filter(t -> t.cohortState().teaching())
        .findFirst()
        .or(() -> mine.stream().filter(t -> t.cohortState() == CohortState.FINISHED).findFirst())
        .map(this::place);
  }

  /** Whether a person may see the lessons of an occupation and level. */
  public boolean maySee(long personId, String occupation, int level) {
    return trainees.ofPerson(personId).stream()
        .filter(t -> t.state() == TraineeState.ENROLLED)
        .filter(t -> t.cohortState().teaching() || t.cohortState() == CohortState.FINISHED)
        .anyMatch(t -> t.occupation().equals(occupation) && t.level() == level);
  }

  /** The files of a version of a lesson. */
  public List<LessonFileCard> files(long versionId) {
    return files.of(versionId);
  }

  private LearningPlace place(EnrolledTrainee trainee) {
    Cohort cohort = cohorts.byId(trainee.cohortId());
    return new LearningPlace(
        trainee,
        cohort.title(),
        cohort.endsOn(),
        cohort.theoryHours(),
        cohort.practiceHours(),
        hours.standing(trainee),
        courses
            .publishedFor(trainee.occupation(), trainee.level(), trainee.schoolId())
            .map(Course::id)
            .orElse(null));
  }
}
