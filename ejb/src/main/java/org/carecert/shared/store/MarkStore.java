package org.carecert.shared.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;

/** Small marks about this installation. */
@Dependent
public class MarkStore {
  @PersistenceContext private EntityManager em;

  /** Whether a mark is set. */
  public boolean set(String name) {
    return !em.createNativeQuery("select 1 from shared_mark where name = ?")
        .setParameter(1, name)
        .getResultList()
        .isEmpty();
  }

  /** Sets a mark. */
  public void mark(String name, Instant at) {
    em.createNativeQuery(
            "insert into shared_mark (name, value, at) values (?, 'yes', ?) on conflict do nothing")
        .setParameter(1, name)
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
