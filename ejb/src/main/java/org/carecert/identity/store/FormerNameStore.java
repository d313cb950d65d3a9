package org.carecert.identity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.carecert.identity.domain.FormerName;

/** Names that were superseded: added, never changed. */
@Dependent
public class FormerNameStore {
  @PersistenceContext private EntityManager em;

  /** Adds one. */
  public void add(FormerName former) {
    em.persist(former);
    em.flush();
  }

  /** Those of a person, the earliest first. */
  public List<FormerName> of(long personId) {
    return em.createQuery(
            "select f from FormerName f where f.personId = :person order by f.until",
            FormerName.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** Whether a person was once called so. */
  public boolean was(long personId, String name) {
    return em.createQuery(
                "select count(f) from FormerName f where f.personId = ?1 and f.name = ?2",
                Long.class)
            .setParameter(1, personId)
            .setParameter(2, name)
            .getSingleResult()
        > 0;
  }
}
