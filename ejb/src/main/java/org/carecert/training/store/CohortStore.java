package org.carecert.training.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
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
    em.refresh(cohort, LockModeType.PESSIMISTIC_WRITE);
    return cohort;
  }

  /** A cohort for reading: of this school, or with null any that is no draft. */
  public Cohort seen(String code, @Nullable Long schoolId) {
    return scoped("c.code = :code and", schoolId, "")
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** A cohort by code for an officer, locked. */
  public Cohort submitted(String code) {
    Cohort cohort = seen(code, null);
    em.refresh(cohort, LockModeType.PESSIMISTIC_WRITE);
    return cohort;
  }

  /** A cohort by id. */
  public Cohort byId(long id) {
    return Optional.ofNullable(em.find(Cohort.class, id))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** Cohorts after an id, newest first: of this school, or with null all that are no drafts. */
  public List<Cohort> list(@Nullable Long schoolId, long before, int limit) {
    return scoped("c.id < :before and", schoolId, " order by c.id desc")
        .setParameter("before", before == 0 ? Long.MAX_VALUE : before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** A school's cohorts in one of these states, the first to start first. */
  public List<Cohort> in(long schoolId, Collection<CohortState> states, int limit) {
    return em.createQuery(
            "select c from Cohort c where c.schoolId = :school and c.state in :states"
                + " order by c.startsOn, c.id",
            Cohort.class)
        .setParameter("school", schoolId)
        .setParameter("states", states)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many cohorts of a school are in one of these states. */
  public long count(long schoolId, Collection<CohortState> states) {
    return em.createQuery(
            "select count(c) from Cohort c where c.schoolId = :school and c.state in :states",
            Long.class)
        .setParameter("school", schoolId)
        .setParameter("states", states)
        .getSingleResult();
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
            "select a from OpeningApplication a where a.cohortId = :cohort order by a.sendingRound"
                + " desc",
            OpeningApplication.class)
        .setParameter("cohort", cohortId)
        .getResultList();
  }

  /** Applications that nobody has answered. */
  public List<OpeningApplication> unanswered() {
    return em.createQuery(
            "select a from OpeningApplication a where a.answer is null", OpeningApplication.class)
        .getResultList();
  }

  /** Lets one sender at a time ask who is enrolled elsewhere. */
  public void oneAtATime(String occupation, int level) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(cast(?1 as text))) as text)")
        .setParameter(1, "training " + occupation + " " + level)
        .getSingleResult();
  }

  /** A question about a school's cohorts, or with null about all that are no drafts. */
  private TypedQuery<Cohort> scoped(String condition, @Nullable Long schoolId, String order) {
    String question = "select c from Cohort c where " + condition;
    return schoolId == null
        ? em.createQuery(question + " c.state <> :draft" + order, Cohort.class)
            .setParameter("draft", CohortState.DRAFT)
        : em.createQuery(question + " c.schoolId = :school" + order, Cohort.class)
            .setParameter("school", schoolId);
  }
}
