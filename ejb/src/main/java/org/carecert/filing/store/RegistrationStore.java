package org.carecert.filing.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.carecert.filing.domain.Registration;

/** Keeps what the registrar pushed. */
@Dependent
public class RegistrationStore {
  @PersistenceContext private EntityManager em;

  /** Adds a registration. */
  public void add(Registration registration) {
    em.persist(registration);
    em.flush();
  }

  /** The registration of a credit code, if pushed. */
  public Optional<Registration> byUscc(String uscc) {
    return em.createQuery("select r from Registration r where r.uscc = :uscc", Registration.class)
        .setParameter("uscc", uscc)
        .getResultStream()
        .findFirst();
  }

  /** The newest registrations before an id. */
  public List<Registration> before(long id, int limit) {
    return em.createQuery(
            "select r from Registration r where r.id < :before order by r.id desc",
            Registration.class)
        .setParameter("before", id)
        .setMaxResults(limit)
        .getResultList();
  }
}
