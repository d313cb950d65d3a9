package org.carecert.training.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.training.domain.Assessment;
import org.carecert.training.domain.AssessmentLine;
import org.carecert.training.domain.HoursEntry;
import org.carecert.training.domain.LedgerSums;

/** Keeps the ledger of hours and the final assessments, and adds them up. */
@Dependent
public class LedgerStore {
  private static final String SUMS =
      "select t.id, coalesce(h.theory, 0), coalesce(h.practice, 0), coalesce(h.online, 0),"
          + " h.first_day, h.last_day, coalesce(a.planned, 0), coalesce(a.present, 0)"
          + " from training_trainee t"
          + " left join lateral (select sum(minutes) filter (where part = 'THEORY') theory,"
          + " sum(minutes) filter (where part = 'PRACTICE') practice,"
          + " sum(minutes) filter (where source = 'ONLINE') online,"
          + " min(occurred_on) first_day, max(occurred_on) last_day"
          + " from training_hours_entry e where e.trainee_id = t.id) h on true"
          + " left join lateral (select sum(m.minutes) planned,"
          + " sum(m.minutes) filter (where x.present) present"
          + " from training_attendance x join training_meeting m on m.id = x.meeting_id"
          + " where x.trainee_id = t.id and x.valid) a on true";

  @PersistenceContext private EntityManager em;

  /** Adds an entry. */
  public void add(HoursEntry entry) {
    em.persist(entry);
  }

  /** Adds an assessment. */
  public void add(Assessment assessment) {
    em.persist(assessment);
  }

  /** Writes what is pending. */
  public void flush() {
    em.flush();
  }

  /** The sums of these trainees by trainee. */
  public Map<Long, LedgerSums> sums(Collection<Long> traineeIds) {
    String ids =
        traineeIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    return byTrainee(
        em.createNativeQuery(SUMS + " where t.id = any(cast(? as bigint[]))")
            .setParameter(1, ids)
            .getResultList());
  }

  /** The sums of all trainees of a cohort by trainee. */
  public Map<Long, LedgerSums> sumsOfCohort(long cohortId) {
    return byTrainee(
        em.createNativeQuery(SUMS + " where t.cohort_id = ? and t.state <> 'UNDONE'")
            .setParameter(1, cohortId)
            .getResultList());
  }

  private static Map<Long, LedgerSums> byTrainee(List<?> rows) {
    return rows.stream()
        .map(row -> sums((Object[]) row))
        .collect(Collectors.toMap(LedgerSums::traineeId, Function.identity()));
  }

  /** Minutes already counted for a trainee on a day. */
  public int minutesOn(long traineeId, LocalDate day) {
    Number sum =
        (Number)
            em.createNativeQuery(
                    "select coalesce(sum(minutes), 0) from training_hours_entry where trainee_id ="
                        + " ? and occurred_on = ?")
                .setParameter(1, traineeId)
                .setParameter(2, day)
                .getSingleResult();
    return sum.intValue();
  }

  /** Lets one writer at a time count a trainee's day. */
  public void oneAtATime(long traineeId) {
    em.createNativeQuery("select id from training_trainee where id = ? for update")
        .setParameter(1, traineeId)
        .getResultList();
  }

  /** Minutes that a meeting and its corrections gave a trainee. */
  public int minutesOf(long traineeId, Collection<String> references) {
    Long sum =
        em.createQuery(
                "select sum(e.minutes) from HoursEntry e where e.traineeId = :trainee and"
                    + " e.reference in :references",
                Long.class)
            .setParameter("trainee", traineeId)
            .setParameter("references", references)
            .getSingleResult();
    return sum == null ? 0 : sum.intValue();
  }

  /** A trainee's entries in the order of the days. */
  public List<HoursEntry> entries(long traineeId) {
    return em.createQuery(
            "select e from HoursEntry e where e.traineeId = :trainee order by e.occurredOn, e.id",
            HoursEntry.class)
        .setParameter("trainee", traineeId)
        .getResultList();
  }

  /** The newest assessment of each trainee of a cohort. */
  public Map<Long, AssessmentLine> assessments(long cohortId) {
    return newest(
        em.createQuery(
                "select a from Assessment a, Trainee t where t.id = a.traineeId and t.cohortId ="
                    + " :cohort order by a.attempt",
                Assessment.class)
            .setParameter("cohort", cohortId)
            .getResultStream());
  }

  /** The newest assessment of each of these trainees. */
  public Map<Long, AssessmentLine> assessmentsOf(Collection<Long> traineeIds) {
    return traineeIds.isEmpty()
        ? Map.of()
        : newest(
            em.createQuery(
                    "select a from Assessment a where a.traineeId in :trainees order by a.attempt",
                    Assessment.class)
                .setParameter("trainees", traineeIds)
                .getResultStream());
  }

  private static Map<Long, AssessmentLine> newest(Stream<Assessment> inOrder) {
    return inOrder
        .map(Assessment::line)
        .collect(
            Collectors.toMap(
                AssessmentLine::traineeId, Function.identity(), (old, newer) -> newer));
  }

  private static LedgerSums sums(Object[] row) {
    return new LedgerSums(
        whole(row[0]).longValue(),
        whole(row[1]).intValue(),
        whole(row[2]).intValue(),
        whole(row[3]).intValue(),
        day(row[4]),
        day(row[5]),
        whole(row[6]).intValue(),
        whole(row[7]).intValue());
  }

  private static Number whole(Object value) {
    return (Number) value;
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(
      @org.jspecify.annotations.Nullable Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
