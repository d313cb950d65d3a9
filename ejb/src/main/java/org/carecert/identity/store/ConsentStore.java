package org.carecert.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.identity.domain.Consent;
import org.carecert.identity.domain.ConsentKind;

/** Keeps what accounts have agreed to. */
@Dependent
public class ConsentStore {
  @PersistenceContext private EntityManager em;

  /** Adds a consent. */
  public void add(Consent consent) {
    em.persist(consent);
  }

  /** What an account has agreed to, the oldest first. */
  public List<Consent> of(long accountId) {
    return em.createQuery(
            "select c from Consent c where c.accountId = :account order by c.id", Consent.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  /** Whether a person agreed to something, with whichever account. */
  public boolean given(long personId, ConsentKind kind) {
    return !em.createQuery(
            "select c.id from Consent c, Account a where a.id = c.accountId and a.personId = :person"
                + " and c.kind = :kind",
            Long.class)
        .setParameter("person", personId)
        .setParameter("kind", kind)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
