package org.carecert.standard.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Keeps entries one after another: who approves holds the lock until its commit, so that the next
 * one sees what was entered; a reader who shares it after taking its time has waited for every
 * approval with an earlier one.
 */
@Dependent
public class EntryOrder {
  private static final long LOCK = 400_001;

  @PersistenceContext private EntityManager em;

  /** Waits for who approves at this moment, and lets nobody else approve until the commit. */
  public void alone() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
        .getSingleResult();
  }

  /** Waits for who approves at this moment. */
  public void settled() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock_shared(" + LOCK + ") as text)")
        .getSingleResult();
  }
}
