package org.carecert.training.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.training.domain.Attendance;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Correction;
import org.carecert.training.domain.Meeting;
import org.carecert.training.domain.TaughtBy;

/** Keeps class meetings, attendance and its corrections. */
@Dependent
public class MeetingStore {
  @PersistenceContext private EntityManager em;

  /** Adds a meeting. */
  public void add(Meeting meeting) {
    em.persist(meeting);
    em.flush();
  }

  /** Adds attendance. */
  public void add(Attendance attendance) {
    em.persist(attendance);
  }

  /** Adds a correction. */
  public void add(Correction correction) {
    em.persist(correction);
    em.flush();
  }

  /** Writes what is pending. */
  public void flush() {
    em.flush();
  }

  /** The meetings of a cohort in the order of time. */
  public List<Meeting> of(long cohortId) {
    return em.createQuery(
            "select m from Meeting m where m.cohortId = :cohort order by m.startsAt", Meeting.class)
        .setParameter("cohort", cohortId)
        .getResultList();
  }

  /** Who held the classes for an occupation and level that a person attended. */
  public List<TaughtBy> taught(long personId, String occupation, int level) {
    return em.createQuery(
            "select distinct new org.carecert.training.domain.TaughtBy(m.teacher, a.recordedBy) from"
                + " Attendance a, Meeting m, Cohort c where m.id = a.meetingId and c.id = m.cohortId"
                + " and a.personId = :person and a.present = true and a.valid = true and"
                + " c.occupation = :occupation and c.level = :level",
            TaughtBy.class)
        .setParameter("person", personId)
        .setParameter("occupation", occupation)
        .setParameter("level", level)
        .getResultList();
  }

  /** A meeting of a cohort. */
  public Meeting one(Cohort cohort, String code) {
    return em.createQuery(
            "select m from Meeting m where m.cohortId = :cohort and m.code = :code", Meeting.class)
        .setParameter("cohort", cohort.id())
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** How many were present and absent at each meeting of a cohort: meeting id, present, absent. */
  public Map<Long, int[]> counts(long cohortId) {
    List<?> rows =
        em.createNativeQuery(
                "select m.id, count(*) filter (where a.present), count(*) filter (where not"
                    + " a.present) from training_meeting m join training_attendance a on"
                    + " a.meeting_id = m.id and a.valid where m.cohort_id = ? group by m.id")
            .setParameter(1, cohortId)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.toMap(
                row -> ((Number) row[0]).longValue(),
                row -> new int[] {((Number) row[1]).intValue(), ((Number) row[2]).intValue()}));
  }

  /** The valid attendance at a meeting by trainee. */
  public Map<Long, Attendance> attendance(long meetingId) {
    return em.createQuery(
            "select a from Attendance a where a.meetingId = :meeting and a.valid = true",
            Attendance.class)
        .setParameter("meeting", meetingId)
        .getResultStream()
        .collect(Collectors.toMap(Attendance::traineeId, Function.identity()));
  }

  /** The newest correction of each trainee at a meeting. */
  public Map<Long, Correction> corrections(long meetingId) {
    return em.createQuery(
            "select c from Correction c where c.meetingId = :meeting order by c.id",
            Correction.class)
        .setParameter("meeting", meetingId)
        .getResultStream()
        .collect(
            Collectors.toMap(Correction::traineeId, Function.identity(), (old, newer) -> newer));
  }

  /** A correction of a meeting. */
  public Optional<Correction> correction(long meetingId, String code) {
    return em.createQuery(
            "select c from Correction c where c.meetingId = :meeting and c.code = :code",
            Correction.class)
        .setParameter("meeting", meetingId)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The codes of all corrections of a trainee at a meeting. */
  public List<String> correctionCodes(long meetingId, long traineeId) {
    return em.createQuery(
            "select c.code from Correction c where c.meetingId = :meeting and c.traineeId ="
                + " :trainee",
            String.class)
        .setParameter("meeting", meetingId)
        .setParameter("trainee", traineeId)
        .getResultList();
  }

  /** Whether a person was at another meeting at the same time (rule 11); one asker at a time. */
  public boolean elsewhere(long personId, Meeting meeting) {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(cast(?1 as bigint)) as text)")
        .setParameter(1, personId)
        .getSingleResult();
    Long count =
        em.createQuery(
                "select count(a.id) from Attendance a where a.personId = :person and a.valid = true"
                    + " and a.present = true and a.meetingId <> :meeting and a.startsAt < :ends and"
                    + " a.endsAt > :starts",
                Long.class)
            .setParameter("person", personId)
            .setParameter("meeting", meeting.id())
            .setParameter("starts", meeting.startsAt())
            .setParameter("ends", meeting.endsAt())
            .getSingleResult();
    return count > 0;
  }
}
