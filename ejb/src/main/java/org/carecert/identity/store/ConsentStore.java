package org.carecert.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

  /** Who of these people agreed to something, with whichever account. */
  public Set<Long> given(Collection<Long> people, ConsentKind kind) {
    return people.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select distinct a.personId from Consent c, Account a where a.id = c.accountId"
                        + " and a.personId in :people and c.kind = :kind",
                    Long.class)
                .setParameter("people", people)
                .setParameter("kind", kind)
                .getResultList());
  }
}
