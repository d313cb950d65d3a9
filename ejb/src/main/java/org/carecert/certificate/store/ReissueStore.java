package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.certificate.domain.Reissue;
import org.carecert.certificate.domain.ReissueState;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** Re-issues; the issuer stands in the WHERE clause. */
@Dependent
public class ReissueStore {
  private static final String WAITING = " from Reissue r where r.issuerId = ?1 and r.state = ?2";

  @PersistenceContext private EntityManager em;

  /** Keeps a new one; its id is known afterwards. */
  public void add(Reissue reissue) {
    em.persist(reissue);
    em.flush();
  }

  /** An issuer's own, locked against a second signature. */
  public Reissue own(String code, long issuerId) {
    return em.createQuery(
            "select r from Reissue r where r.code = ?1 and r.issuerId = ?2", Reissue.class)
        .setParameter(1, code)
        .setParameter(2, issuerId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** Every re-issue of a certificate, the newest first. */
  public List<Reissue> of(long certificateId, long issuerId) {
    return em.createQuery(
            "select r from Reissue r where r.certificateId = ?1 and r.issuerId = ?2"
                + " order by r.officers.proposedAt desc, r.id desc",
            Reissue.class)
        .setParameter(1, certificateId)
        .setParameter(2, issuerId)
        .getResultList();
  }

  /** Whether one of a certificate waits for its signature. */
  public boolean waits(long certificateId) {
    return em.createQuery(
                "select count(r) from Reissue r where r.certificateId = ?1 and r.state = ?2",
                Long.class)
            .setParameter(1, certificateId)
            .setParameter(2, ReissueState.PREPARED)
            .getSingleResult()
        > 0;
  }

  /** An issuer's, the newest first, before an id (0: from the newest). */
  public List<Reissue> list(long issuerId, long before, int limit) {
    return em.createQuery(
            "select r from Reissue r where r.issuerId = ?1 and (?2 = 0 or r.id < ?2)"
                + " order by r.id desc",
            Reissue.class)
        .setParameter(1, issuerId)
        .setParameter(2, before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** An issuer's that wait for the second signature, the oldest first. */
  public List<Reissue> waiting(long issuerId, int limit) {
    return em.createQuery(
            "select r" + WAITING + " order by r.officers.proposedAt, r.id", Reissue.class)
        .setParameter(1, issuerId)
        .setParameter(2, ReissueState.PREPARED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many of an issuer's wait for the second signature. */
  public long countWaiting(long issuerId) {
    return em.createQuery("select count(r)" + WAITING, Long.class)
        .setParameter(1, issuerId)
        .setParameter(2, ReissueState.PREPARED)
        .getSingleResult();
  }
}
