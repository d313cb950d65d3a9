package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carecert.identity.Callers;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.training.domain.Course;
import org.carecert.training.domain.CourseCard;
import org.carecert.training.domain.CourseDraft;
import org.carecert.training.domain.LearningFact;
import org.carecert.training.domain.LearningFact.What;
import org.carecert.training.domain.LearningReason;
import org.carecert.training.domain.LessonCard;
import org.carecert.training.domain.LessonDraft;
import org.carecert.training.domain.LessonFileCard;
import org.carecert.training.domain.LessonFileKind;
import org.carecert.training.domain.LessonFileRef;
import org.carecert.training.domain.LessonState;
import org.carecert.training.domain.LessonVersion;
import org.carecert.training.domain.LessonVideo;
import org.carecert.training.store.CourseStore;
import org.carecert.training.store.LessonFileStore;

/** 课程台: the school's desk where online courses are written and published. */
@Stateless
public class Courses {
  @Inject private CourseStore courses;
  @Inject private LessonFileStore files;
  @Inject private LearningRules rules;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Writes a course with all its lessons, as drafts. */
  @RolesAllowed(Role.N_SCHOOL)
  public CourseCard write(CourseDraft draft) {
    draft.check();
    rules.mustBeKnown(draft);
    Course course =
        new Course(PublicCode.fresh(), callers.current().organisation(), draft, clock.instant());
    courses.add(course);
    List<LessonDraft> lessons = Objects.requireNonNull(draft.lessons());
    for (int i = 0; i < lessons.size(); i++) {
      courses.add(new LessonVersion(course.id(), 1, i + 1, lessons.get(i)));
    }
    facts.fire(new LearningFact(course.id(), What.COURSE_WRITTEN, course.code()));
    return card(course);
  }

  /** The school's courses. */
  @RolesAllowed(Role.N_SCHOOL)
  public Slice<CourseCard> mine(long after, int limit) {
    List<Course> found = courses.of(callers.current().organisation(), after, limit + 1);
    Slice<Course> slice = Slice.of(found, limit, Course::id);
    return new Slice<>(slice.items().stream().map(this::card).toList(), slice.next());
  }

  /** One course of the school. */
  @RolesAllowed(Role.N_SCHOOL)
  public CourseCard course(String code) {
    return card(own(code));
  }

  /**
   * Writes a lesson anew: into its draft, or, once published, into a version with the next number.
   */
  @RolesAllowed(Role.N_SCHOOL)
  public LessonCard writeLesson(String courseCode, LessonDraft draft) {
    Require require = new Require();
    draft.checkedBy(require, "lesson");
    require.check();
    Refused.ifAny(draft.doubled("lesson"));
    Course course = own(courseCode);
    List<LessonVersion> newest = courses.newest(course.id());
    Optional<LessonVersion> last =
        newest.stream().filter(v -> v.code().equals(draft.code())).findFirst();
    if (last.isPresent() && last.get().state() == LessonState.DRAFT) {
      last.get().write(draft);
      return last.get().card();
    }
    LessonVersion version =
        new LessonVersion(
            course.id(),
            last.map(v -> v.number() + 1).orElse(1),
            last.map(LessonVersion::position).orElse(newest.size() + 1),
            draft);
    courses.add(version);
    last.ifPresent(v -> files.copy(v.id(), version.id()));
    return version.card();
  }

  /**
   * Puts a file into the draft of a lesson.
   *
   * @throws Refused LESSON_PUBLISHED if the newest version is published
   */
  @RolesAllowed(Role.N_SCHOOL)
  public LessonFileCard putFile(LessonFileRef ref, String mediaType, byte[] bytes) {
    LessonFileKind kind = LessonFileKind.named(ref.name());
    LessonVersion version =
        courses.newest(own(ref.course()).id()).stream()
            .filter(v -> v.code().equals(ref.lesson()))
            .findFirst()
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    version.mustBeDraft();
    kind.check(mediaType, bytes);
    return files.put(version.id(), kind, bytes);
  }

  /**
   * Publishes every draft of the course; from then on those versions never change.
   *
   * @throws Refused NOTHING_TO_PUBLISH, FILE_MISSING, LENGTH_NOT_REAL
   */
  @RolesAllowed(Role.N_SCHOOL)
  public CourseCard publish(String code) {
    Course course = own(code);
    List<LessonVersion> drafts =
        courses.versions(course.id()).stream().filter(v -> v.state() == LessonState.DRAFT).toList();
    if (drafts.isEmpty()) {
      throw new Refused(LearningReason.NOTHING_TO_PUBLISH);
    }
    Instant now = clock.instant();
    int speed = rules.charactersPerMinute(CityClock.today(clock));
    drafts.forEach(v -> v.publish(videoSeconds(v), speed, now));
    course.published(now);
    courses.flush();
    facts.fire(new LearningFact(course.id(), What.COURSE_PUBLISHED, course.code()));
    return card(course);
  }

  private int videoSeconds(LessonVersion version) {
    String name = LessonFileKind.VIDEO.fileName();
    return files
        .file(version.id(), name)
        .map(f -> files.bytes(version.id(), name, f.all()))
        .map(bytes -> LessonVideo.seconds(bytes).orElse(0))
        .orElse(0);
  }

  private Course own(String code) {
    return courses.own(code, callers.current().organisation());
  }

  private CourseCard card(Course course) {
    return course.card(courses.newest(course.id()).stream().map(LessonVersion::card).toList());
  }
}
