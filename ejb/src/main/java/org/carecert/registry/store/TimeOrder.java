package org.carecert.registry.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Keeps "as known at" true: writers share a lock until their commit; a reader who takes it alone
 * after taking its time has waited for every writer with an earlier one.
 */
@Dependent
public class TimeOrder {
  private static final long LOCK = 900_003;

  @PersistenceContext private EntityManager em;

  /** A writer announces itself before it takes the recorded time. */
  public void writing() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock_shared(" + LOCK + ") as text)")
        .getSingleResult();
  }

  /** A reader waits for the writers before it. */
  public void settled() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
        .getSingleResult();
  }
}
