package org.carecert.training.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.EnrolledTrainee;
import org.carecert.training.domain.Roster;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TraineeState;

/** Keeps rosters and the trainees that they enrol. */
@Dependent
public class TraineeStore {
  private static final String ENROLLED =
      "select new org.carecert.training.domain.EnrolledTrainee(t.id, t.code, t.personId, c.id,"
          + " c.code, c.schoolId, c.occupation, c.level, t.traineeGroup, t.education, t.state,"
          + " c.state)"
          + " from Trainee t, Cohort c where c.id = t.cohortId";

  @PersistenceContext private EntityManager em;

  /** Adds a roster. */
  public void add(Roster roster) {
    em.persist(roster);
    em.flush();
  }

  /** The enrolments of the cohort of this code, in the order of the roster. */
  public List<EnrolledTrainee> ofCohort(String cohortCode) {
    return em.createQuery(ENROLLED + " and c.code = :code order by t.id", EnrolledTrainee.class)
        .setParameter("code", cohortCode)
        .getResultList();
  }

  /** Adds a trainee. */
  public void add(Trainee trainee) {
    em.persist(trainee);
  }

  /** Writes what is pending, so that the constraints speak now. */
  public void flush() {
    em.flush();
  }

  /** A roster of a cohort. */
  public Roster roster(Cohort cohort, String code) {
    return em.createQuery(
            "select r from Roster r where r.cohortId = :cohort and r.code = :code", Roster.class)
        .setParameter("cohort", cohort.id())
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The rosters of a cohort, the newest first. */
  public List<Roster> rosters(long cohortId) {
    return em.createQuery(
            "select r from Roster r where r.cohortId = :c order by r.id desc", Roster.class)
        .setParameter("c", cohortId)
        .getResultList();
  }

  /** The trainees of a cohort that were not undone, in the order of enrolment. */
  public List<Trainee> of(long cohortId) {
    return em.createQuery(
            "select t from Trainee t where t.cohortId = :cohort and t.state <> :undone"
                + " order by t.rosterId, t.rowNumber",
            Trainee.class)
        .setParameter("cohort", cohortId)
        .setParameter("undone", TraineeState.UNDONE)
        .getResultList();
  }

  /** The enrolled trainees of a cohort. */
  public List<Trainee> enrolled(long cohortId) {
    return of(cohortId).stream().filter(t -> t.state() == TraineeState.ENROLLED).toList();
  }

  /** The trainees that a roster enrolled. */
  public List<Trainee> ofRoster(long rosterId) {
    return em.createQuery("select t from Trainee t where t.rosterId = :roster", Trainee.class)
        .setParameter("roster", rosterId)
        .getResultList();
  }

  /** People enrolled in a cohort by another roster than this. */
  public List<Long> peopleOfOtherRosters(long cohortId, long rosterId) {
    return em.createQuery(
            "select t.personId from Trainee t where t.cohortId = :cohort and t.rosterId <> :roster"
                + " and t.state = :enrolled",
            Long.class)
        .setParameter("cohort", cohortId)
        .setParameter("roster", rosterId)
        .setParameter("enrolled", TraineeState.ENROLLED)
        .getResultList();
  }

  /** Which of these people an enrolment elsewhere bars (rule 11). */
  public List<Long> barred(Collection<Long> people, Cohort cohort) {
    return people.isEmpty()
        ? List.of()
        : em.createQuery(
                "select t.personId from Trainee t where t.personId in :people and t.counted = true"
                    + " and t.occupation = :occupation and t.level = :level and t.cohortId <>"
                    + " :cohort",
                Long.class)
            .setParameter("people", people)
            .setParameter("occupation", cohort.occupation())
            .setParameter("level", cohort.level())
            .setParameter("cohort", cohort.id())
            .getResultList();
  }

  /** A trainee by id as others see him. */
  public Optional<EnrolledTrainee> card(long traineeId) {
    return em.createQuery(ENROLLED + " and t.id = :trainee", EnrolledTrainee.class)
        .setParameter("trainee", traineeId)
        .getResultStream()
        .findFirst();
  }

  /** Trainees by id as others see them, in the order in which they were put on their cohorts. */
  public List<EnrolledTrainee> cards(Collection<Long> traineeIds) {
    return traineeIds.isEmpty()
        ? List.of()
        : em.createQuery(ENROLLED + " and t.id in :trainees order by t.id", EnrolledTrainee.class)
            .setParameter("trainees", traineeIds)
            .getResultList();
  }

  /** A person's enrolments that were not undone, the newest first. */
  public List<EnrolledTrainee> ofPerson(long personId) {
    return em.createQuery(
            ENROLLED + " and t.personId = :person and t.state <> :undone order by t.id desc",
            EnrolledTrainee.class)
        .setParameter("person", personId)
        .setParameter("undone", TraineeState.UNDONE)
        .getResultList();
  }

  /** The enrolments of these people that were not undone, the oldest first. */
  public List<EnrolledTrainee> ofPeople(Collection<Long> people) {
    return people.isEmpty()
        ? List.of()
        : em.createQuery(
                ENROLLED + " and t.personId in :people and t.state <> :undone order by t.id",
                EnrolledTrainee.class)
            .setParameter("people", people)
            .setParameter("undone", TraineeState.UNDONE)
            .getResultList();
  }

  /** Frees those of a cohort who have not passed its final assessment for another one. */
  public void releaseNotPassed(long cohortId) {
    List<Long> passed =
        em.createQuery(
                "select a.traineeId from Assessment a, Trainee t where t.id = a.traineeId and"
                    + " t.cohortId = :cohort and a.passed = true and a.attempt = (select"
                    + " max(b.attempt) from Assessment b where b.traineeId = a.traineeId)",
                Long.class)
            .setParameter("cohort", cohortId)
            .getResultList();
    enrolled(cohortId).stream()
        .filter(trainee -> !passed.contains(trainee.id()))
        .forEach(Trainee::released);
  }

  /** How many are enrolled in each of these cohorts. */
  public List<Object[]> sizes(Collection<Long> cohorts) {
    return cohorts.isEmpty()
        ? List.of()
        : em.createQuery(
                "select t.cohortId, count(t.id) from Trainee t where t.cohortId in :cohorts and"
                    + " t.state = :enrolled group by t.cohortId",
                Object[].class)
            .setParameter("cohorts", cohorts)
            .setParameter("enrolled", TraineeState.ENROLLED)
            .getResultList();
  }
}
