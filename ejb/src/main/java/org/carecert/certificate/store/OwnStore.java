package org.carecert.certificate.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/**
 * What issuers have of one sort, each with a code: the issuer stands in the WHERE clause, so that
 * what is another's is not there.
 *
 * @param <T> the sort, an entity with {@code code} and {@code issuerId}
 */
public abstract class OwnStore<T> {
  @PersistenceContext private EntityManager em;

  private final Class<T> sort;

  /** Of this sort. */
  protected OwnStore(Class<T> sort) {
    this.sort = sort;
  }

  /** The tables. */
  protected EntityManager em() {
    return em;
  }

  /** Keeps a new one; its id is known afterwards. */
  public void add(T one) {
    em.persist(one);
    em.flush();
  }

  /**
   * An issuer's own, locked until the transaction ends.
   *
   * @throws Refused NOT_FOUND
   */
  public T own(String code, long issuerId) {
    return first(byCode(code, issuerId).setLockMode(LockModeType.PESSIMISTIC_WRITE));
  }

  /** An issuer's, the newest first, before an id (0: from the newest). */
  public List<T> list(long issuerId, long before, int limit) {
    return em.createQuery(
            "select e from "
                + sort.getSimpleName()
                + " e where e.issuerId = ?1 and (?2 = 0 or e.id < ?2) order by e.id desc",
            sort)
        .setParameter(1, issuerId)
        .setParameter(2, before)
        .setMaxResults(limit)
        .getResultList();
  }

  /** An issuer's own, only to look at. */
  protected TypedQuery<T> byCode(String code, long issuerId) {
    return em.createQuery(
            "select e from " + sort.getSimpleName() + " e where e.code = ?1 and e.issuerId = ?2",
            sort)
        .setParameter(1, code)
        .setParameter(2, issuerId);
  }

  /**
   * The one that a query finds.
   *
   * @throws Refused NOT_FOUND
   */
  protected T first(TypedQuery<T> query) {
    return query
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
