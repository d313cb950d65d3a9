package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.certificate.domain.FetchedCopy;

/** What holders fetched. */
@Dependent
public class FetchedStore {
  @PersistenceContext private EntityManager em;

  /** Keeps that one was fetched. */
  public void add(FetchedCopy copy) {
    em.persist(copy);
  }

  /** What an account fetched last of a certificate, the newest first. */
  public List<FetchedCopy> of(FetchedCopy.Of of, int limit) {
    return em.createQuery(
            "select f from FetchedCopy f where f.certificateId = ?1 and f.accountId = ?2"
                + " order by f.id desc",
            FetchedCopy.class)
        .setParameter(1, of.certificateId())
        .setParameter(2, of.accountId())
        .setMaxResults(limit)
        .getResultList();
  }
}
