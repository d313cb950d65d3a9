package org.carecert.certificate.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.certificate.domain.MatterState;
import org.carecert.certificate.domain.PaperMatter;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/**
 * Matters of one sort about issued certificates; the issuer stands in the WHERE clause.
 *
 * @param <T> the sort
 */
public abstract class MatterStore<T extends PaperMatter> {
  @PersistenceContext private EntityManager em;

  private final Class<T> sort;
  private final String from;

  /** Of this sort. */
  protected MatterStore(Class<T> sort) {
    this.sort = sort;
    this.from = " from " + sort.getSimpleName() + " m where ";
  }

  /** Keeps a new one; its id is known afterwards. */
  public void add(T matter) {
    em.persist(matter);
    em.flush();
  }

  /** An issuer's own, locked against a second signature. */
  public T own(String code, long issuerId) {
    return em.createQuery("select m" + from + "m.code = ?1 and m.issuerId = ?2", sort)
        .setParameter(1, code)
        .setParameter(2, issuerId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** Every one about a certificate, the newest first. */
  public List<T> of(long certificateId, long issuerId) {
    return em.createQuery(
            "select m"
                + from
                + "m.certificateId = ?1 and m.issuerId = ?2"
                + " order by m.officers.proposedAt desc, m.id desc",
            sort)
        .setParameter(1, certificateId)
        .setParameter(2, issuerId)
        .getResultList();
  }

  /** Whether one about a certificate waits for its signature. */
  public boolean waits(long certificateId) {
    return em.createQuery(
                "select count(m)" + from + "m.certificateId = ?1 and m.state = ?2", Long.class)
            .setParameter(1, certificateId)
            .setParameter(2, MatterState.PREPARED)
            .getSingleResult()
        > 0;
  }

  /** An issuer's, the newest first, before an id (0: from the newest). */
  public List<T> list(long issuerId, long before, int limit) {
    return em.createQuery(
            "select m" + from + "m.issuerId = ?1 and (?2 = 0 or m.id < ?2) order by m.id desc",
            sort)
        .setParameter(1, issuerId)
        .setParameter(2, before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** An issuer's that wait for the second signature, the oldest first. */
  public List<T> waiting(long issuerId, int limit) {
    return em.createQuery(
            "select m"
                + from
                + "m.issuerId = ?1 and m.state = ?2 order by m.officers.proposedAt, m.id",
            sort)
        .setParameter(1, issuerId)
        .setParameter(2, MatterState.PREPARED)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many of an issuer's wait for the second signature. */
  public long countWaiting(long issuerId) {
    return em.createQuery("select count(m)" + from + "m.issuerId = ?1 and m.state = ?2", Long.class)
        .setParameter(1, issuerId)
        .setParameter(2, MatterState.PREPARED)
        .getSingleResult();
  }
}
