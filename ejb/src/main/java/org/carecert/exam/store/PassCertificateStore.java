package org.carecert.exam.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.exam.domain.PassCertificate;

/** The certificates of passes: added, never changed. */
@Dependent
public class PassCertificateStore {
  @PersistenceContext private EntityManager em;

  /** Adds one. */
  public void add(PassCertificate certificate) {
    em.persist(certificate);
  }

  /** Whether this number was told. */
  public boolean known(String number) {
    return !em.createQuery(
            "select c from PassCertificate c where c.number = :number", PassCertificate.class)
        .setParameter("number", number)
        .getResultList()
        .isEmpty();
  }

  /** How many were told. */
  public long count() {
    return em.createQuery("select count(c) from PassCertificate c", Long.class).getSingleResult();
  }

  /** Those of a session, by number. */
  public List<PassCertificate> of(long sessionId) {
    return em.createQuery(
            "select c from PassCertificate c where c.sessionId = :session order by c.number",
            PassCertificate.class)
        .setParameter("session", sessionId)
        .getResultList();
  }
}
