package org.carecert.training.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.OpeningApplication;
import org.jspecify.annotations.Nullable;

/** Keeps cohorts and the applications to open them. */
@Dependent
public class CohortStore {
  @PersistenceContext private EntityManager em;

  /** Adds a cohort. */
  public void add(Cohort cohort) {
    em.persist(cohort);
    em.flush();
  }

  /** Adds an application. */
  public void add(OpeningApplication application) {
    em.persist(application);
    em.flush();
  }

  /** A cohort of this school, locked; not yours = not found. */
  public Cohort own(String code, long schoolId) {
    Cohort cohort = seen(code, schoolId);
    em.lock(cohort, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(cohort);
    return cohort;
  }

  /** A cohort for reading: of this school, or with null any that is no draft. */
  public Cohort seen(String code, @Nullable Long schoolId) {
    return em.createQuery(
            "select c from Cohort c where c.code = :code and (c.schoolId = :school or (:any = true"
                + " and c.state <> org.carecert.training.domain.CohortState.DRAFT))",
            Cohort.class)
        .setParameter("code", code)
        .setParameter("school", schoolId == null ? -1L : schoolId)
        .setParameter("any", schoolId == null)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** A cohort by code for an officer, locked. */
  public Cohort submitted(String code) {
    Cohort cohort = seen(code, null);
    em.lock(cohort, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(cohort);
    return cohort;
  }

  /** A cohort by id. */
  public Cohort byId(long id) {
    return Optional.ofNullable(em.find(Cohort.class, id))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** Cohorts after an id, newest first: of this school, or with null all that are no drafts. */
  public List<Cohort> list(@Nullable Long schoolId, long before, int limit) {
    return em.createQuery(
            "select c from Cohort c where c.id < :before and (c.schoolId = :school or (:any = true"
                + " and c.state <> org.carecert.training.domain.CohortState.DRAFT))"
                + " order by c.id desc",
            Cohort.class)
        .setParameter("before", before == 0 ? Long.MAX_VALUE : before)
        .setParameter("school", schoolId == null ? -1L : schoolId)
        .setParameter("any", schoolId == null)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Cohorts whose application waits for an answer, the most urgent first. */
  public List<Cohort> waiting() {
    return em.createQuery(
            "select c from Cohort c, OpeningApplication a where a.cohortId = c.id and a.answer is"
                + " null and c.state = :state order by a.dueOn, a.id",
            Cohort.class)
        .setParameter("state", CohortState.SUBMITTED)
        .getResultList();
  }

  /** All applications of a cohort, the newest first. */
  public List<OpeningApplication> applications(long cohortId) {
    return em.createQuery(
            "select a from OpeningApplication a where a.cohortId = :cohort order by a.round desc",
            OpeningApplication.class)
        .setParameter("cohort", cohortId)
        .getResultList();
  }

  /** Lets one sender at a time ask who is enrolled elsewhere. */
  public void oneAtATime(String occupation, int level) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext(?))")
        .setParameter(1, "training " + occupation + " " + level)
        .getSingleResult();
  }
}
