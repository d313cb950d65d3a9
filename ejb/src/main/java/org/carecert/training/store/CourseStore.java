package org.carecert.training.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.training.domain.Course;
import org.carecert.training.domain.LessonState;
import org.carecert.training.domain.LessonVersion;

/** Keeps courses and the versions of their lessons. */
@Dependent
public class CourseStore {
  @PersistenceContext private EntityManager em;

  /** Adds a course. */
  public void add(Course course) {
    em.persist(course);
    em.flush();
  }

  /** Adds a version of a lesson. */
  public void add(LessonVersion version) {
    em.persist(version);
    em.flush();
  }

  /** Writes what is pending, so that the constraints speak now. */
  public void flush() {
    em.flush();
  }

  /** A course of this school; somebody else's is not there. */
  public Course own(String code, long schoolId) {
    return byCode(code)
        .filter(course -> course.schoolId() == schoolId)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** A course by its code. */
  public Optional<Course> byCode(String code) {
    return em.createQuery("select c from Course c where c.code = :code", Course.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** A course by its id. */
  public Course byId(long id) {
    return em.find(Course.class, id);
  }

  /** The courses of a school after this id. */
  public List<Course> of(long schoolId, long after, int limit) {
    return em.createQuery(
            "select c from Course c where c.schoolId = :school and c.id > :after order by c.id",
            Course.class)
        .setParameter("school", schoolId)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The published course for an occupation and level: the own school's before any other's. */
  public Optional<Course> publishedFor(String occupation, int level, long schoolId) {
    return em.createQuery(
            "select c from Course c where c.occupation = :occupation and c.level = :level"
                + " and c.publishedAt is not null order by c.publishedAt desc, c.id desc",
            Course.class)
        .setParameter("occupation", occupation)
        .setParameter("level", level)
        .getResultStream()
        .min(Comparator.comparing(c -> c.schoolId() != schoolId));
  }

  /** Every version of every lesson of a course, in the order of the lessons. */
  public List<LessonVersion> versions(long courseId) {
    return em.createQuery(
            "select v from LessonVersion v where v.courseId = :course order by v.position,"
                + " v.number",
            LessonVersion.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  /** The newest version of every lesson, drafts included. */
  public List<LessonVersion> newest(long courseId) {
    return newestOf(versions(courseId));
  }

  /** The newest published version of every lesson. */
  public List<LessonVersion> published(long courseId) {
    return newestOf(
        versions(courseId).stream().filter(v -> v.state() == LessonState.PUBLISHED).toList());
  }

  /** The newest published version of one lesson. */
  public LessonVersion published(long courseId, String lesson) {
    return published(courseId).stream()
        .filter(v -> v.code().equals(lesson))
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** A version by its id. */
  public LessonVersion version(long id) {
    return em.find(LessonVersion.class, id);
  }

  private static List<LessonVersion> newestOf(List<LessonVersion> versions) {
    Map<String, LessonVersion> newest = new LinkedHashMap<>();
    versions.forEach(v -> newest.merge(v.code(), v, (a, b) -> a.number() > b.number() ? a : b));
    return List.copyOf(newest.values());
  }
}
