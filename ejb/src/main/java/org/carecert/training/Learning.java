package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.identity.Callers;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.training.domain.Course;
import org.carecert.training.domain.LearningLesson;
import org.carecert.training.domain.LearningLine;
import org.carecert.training.domain.LearningOverview;
import org.carecert.training.domain.LearningOverview.LearningMissing;
import org.carecert.training.domain.LearningPass;
import org.carecert.training.domain.LearningPlace;
import org.carecert.training.domain.LearningReason;
import org.carecert.training.domain.LearningRecord;
import org.carecert.training.domain.LearningState;
import org.carecert.training.domain.LessonFileCard;
import org.carecert.training.domain.LessonVersion;
import org.carecert.training.store.CourseStore;
import org.carecert.training.store.LearningStore;
import org.jspecify.annotations.Nullable;

/** 学习台: the caregiver's desk: my course, my lessons, begin. */
@Stateless
public class Learning {
  @Inject private LearningPlaces places;
  @Inject private LearningSessions sessions;
  @Inject private CourseStore courses;
  @Inject private LearningStore learning;
  @Inject private Callers callers;

  /** What I have, what is missing, and my lessons. */
  @RolesAllowed(Role.N_CANDIDATE)
  public LearningOverview overview() {
    return places
        .of(callers.current().person())
        .map(this::overview)
        .orElseGet(LearningOverview::none);
  }

  /** One lesson of my course. */
  @RolesAllowed(Role.N_CANDIDATE)
  public LearningLesson lesson(String code) {
    LearningPlace place = place();
    LessonVersion version = version(place, code);
    @Nullable LearningRecord record =
        learning.record(place.trainee().traineeId(), version.id()).orElse(null);
    return new LearningLesson(
        courses.byId(version.courseId()).code(),
        line(version, record),
        version.content().text(),
        version.content().textKo(),
        places.files(version.id()).stream().map(LessonFileCard::name).collect(Collectors.toSet()),
        record == null ? 0 : record.positionSeconds(),
        place.trainee().cohortState().teaching());
  }

  /**
   * Begins a lesson or goes on with it.
   *
   * @throws Refused NOT_LEARNING, NO_COURSE, LESSON_COMPLETED, DAY_FULL
   */
  @RolesAllowed(Role.N_CANDIDATE)
  public LearningPass begin(String code) {
    LearningPlace place = place();
    if (!place.trainee().cohortState().teaching()) {
      throw new Refused(LearningReason.NOT_LEARNING);
    }
    return sessions.begin(
        place.trainee().traineeId(), place.trainee().personId(), version(place, code).id());
  }

  private LearningPlace place() {
    return places
        .of(callers.current().person())
        .orElseThrow(() -> new Refused(LearningReason.NOT_LEARNING));
  }

  private LessonVersion version(LearningPlace place, String code) {
    Long courseId = place.courseId();
    if (courseId == null) {
      throw new Refused(LearningReason.NO_COURSE);
    }
    return courses.published(courseId, code);
  }

  private LearningOverview overview(LearningPlace place) {
    Long courseId = place.courseId();
    Course course = courseId == null ? null : courses.byId(courseId);
    return new LearningOverview(
        true,
        place.trainee().cohortState().teaching(),
        place.trainee().cohortCode(),
        place.cohortTitle(),
        place.standing().theoryMinutes(),
        place.standing().practiceMinutes(),
        place.standing().onlineMinutes(),
        place.theoryHours(),
        place.practiceHours(),
        place.standing().missing().stream().map(LearningMissing::of).toList(),
        course == null ? null : course.code(),
        courseId == null ? List.of() : lines(place.trainee().traineeId(), courseId));
  }

  private List<LearningLine> lines(long traineeId, long courseId) {
    Map<Long, LearningRecord> mine =
        learning.records(traineeId).stream()
            .collect(Collectors.toMap(LearningRecord::versionId, Function.identity()));
    return courses.published(courseId).stream().map(v -> line(v, mine.get(v.id()))).toList();
  }

  private static LearningLine line(LessonVersion version, @Nullable LearningRecord record) {
    LearningState state =
        record == null
            ? LearningState.NEW
            : record.completed() ? LearningState.COMPLETED : LearningState.RUNNING;
    return version.line(
        state, record == null ? 0 : record.percent(), record == null ? null : record.minutes());
  }
}
