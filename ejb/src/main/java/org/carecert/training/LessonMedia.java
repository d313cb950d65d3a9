package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Role;
import org.carecert.training.domain.Course;
import org.carecert.training.domain.LessonFileCard;
import org.carecert.training.domain.LessonFileRef;
import org.carecert.training.domain.LessonPart;
import org.carecert.training.domain.LessonRange;
import org.carecert.training.domain.LessonRange.Asked;
import org.carecert.training.domain.LessonState;
import org.carecert.training.domain.LessonVersion;
import org.carecert.training.store.CourseStore;
import org.carecert.training.store.LessonFileStore;
import org.jspecify.annotations.Nullable;

/**
 * 课件台: the desk that gives out pictures, videos and captions: to the school that wrote them, and to
 * who is enrolled in an accepted cohort of the course's occupation and level.
 */
@Stateless
public class LessonMedia {
  @Inject private CourseStore courses;
  @Inject private LessonFileStore files;
  @Inject private LearningPlaces places;
  @Inject private Callers callers;

  /** A file, or the part that {@code Range} asks for; empty if it is not there or not for him. */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_SCHOOL})
  public Optional<LessonPart> part(
      LessonFileRef ref, @Nullable String range, @Nullable String ifRange) {
    Caller caller = callers.current();
    return courses
        .byCode(ref.course())
        .flatMap(course -> version(course, ref, caller))
        .flatMap(
            version ->
                files
                    .file(version.id(), ref.name())
                    .map(file -> part(version.id(), file, range, ifRange)));
  }

  private Optional<LessonVersion> version(Course course, LessonFileRef ref, Caller caller) {
    boolean own =
        caller.has(Role.SCHOOL)
            && caller.organisationId() != null
            && caller.organisationId() == course.schoolId();
    boolean learner =
        caller.personId() != null
            && places.maySee(caller.personId(), course.occupation(), course.level());
    return courses.versions(course.id()).stream()
        .filter(v -> own || (learner && v.state() == LessonState.PUBLISHED))
        .filter(v -> v.code().equals(ref.lesson()))
        .filter(v -> ref.version() == 0 || v.number() == ref.version())
        .max(Comparator.comparingInt(LessonVersion::number));
  }

  private LessonPart part(
      long versionId, LessonFileCard file, @Nullable String range, @Nullable String ifRange) {
    Asked asked = LessonRange.asked(range, ifRange, file.etag(), file.size());
    byte[] bytes =
        asked instanceof Asked.Outside
            ? new byte[0]
            : files.bytes(
                versionId,
                file.name(),
                asked instanceof Asked.Part part ? part.range() : file.all());
    return new LessonPart(file, asked, bytes);
  }
}
