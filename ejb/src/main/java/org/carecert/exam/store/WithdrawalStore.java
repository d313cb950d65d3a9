package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.WithdrawnAdmission;

/** Admissions that are taken back. */
@Dependent
public class WithdrawalStore {
  @PersistenceContext private EntityManager em;

  /** The admissions of a session that were withdrawn, the newest first. */
  public List<WithdrawnAdmission> withdrawn(long sessionId) {
    return em.createQuery(
            "select w from WithdrawnAdmission w where w.sessionId = :session order by"
                + " w.withdrawnAt desc, w.id desc",
            WithdrawnAdmission.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** The withdrawn admissions of a person who was not admitted to the same session again. */
  public List<WithdrawnAdmission> withdrawnOf(long personId) {
    return em.createQuery(
            "select w from WithdrawnAdmission w where w.personId = :person and not exists (select a"
                + " from Admission a where a.sessionId = w.sessionId and a.personId = w.personId)"
                + " order by w.withdrawnAt desc, w.id desc",
            WithdrawnAdmission.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** An admission of this code in this session, locked: its candidate does not start meanwhile. */
  public Optional<Admission> locked(long sessionId, String code) {
    return em.createQuery(
            "select a from Admission a where a.sessionId = :session and a.code = :code",
            Admission.class)
        .setParameter("session", sessionId)
        .setParameter("code", code)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Whether he has started, was marked or photographed, or something was decided about him. */
  public boolean used(Admission admission) {
    return (Boolean)
        em.createNativeQuery(
                "select exists (select 1 from exam_attempt where admission_id = ?1) or exists (select"
                    + " 1 from exam_mark where session_id = ?2 and person_id = ?3) or exists (select 1"
                    + " from exam_station_entry where session_id = ?2 and person_id = ?3) or exists"
                    + " (select 1 from exam_photo where session_id = ?2 and person_id = ?3) or exists"
                    + " (select 1 from exam_misconduct where session_id = ?2 and person_id = ?3) or"
                    + " exists (select 1 from exam_absence where session_id = ?2 and person_id ="
                    + " ?3)")
            .setParameter(1, admission.id())
            .setParameter(2, admission.sessionId())
            .setParameter(3, admission.personId())
            .getSingleResult();
  }

  /** Takes an admission off the roll; it is kept among the withdrawn ones. */
  public void keep(WithdrawnAdmission withdrawn, Admission admission) {
    em.persist(withdrawn);
    em.flush();
    em.remove(admission);
    em.flush();
  }
}
